package org.shinchoku.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A cursor over one XML part that looks at local names only, so that Strict and transitional files read alike. */
final class Xml implements AutoCloseable {

    /** A book of {@link Budget}'s size has fewer in any of its parts. */
    private static final int MOST = 6_000_000;

    private final XMLStreamReader reader;
    private int elements;

    Xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(in);
    }

    /** Steps to the next element that begins and gives its name, or null at the end of the part. */
    String start() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return counted();
            }
        }
        return null;
    }

    /** As {@link #start()}, but ends with the element {@code parent}, which the cursor is in. */
    String startWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return counted();
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return null;
            }
        }
        return null;
    }

    private String counted() {
        if (++elements > MOST) {
            throw new TooLarge("elements");
        }
        return reader.getLocalName();
    }

    /** An attribute of the element that just began, whatever its name space, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean flag(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : isTrue(value);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    int whole(String name, int otherwise) {
        double value = number(name, otherwise);
        return value == (int) value ? (int) value : otherwise;
    }

    double number(String name, double otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value.trim());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text of the element that just began; the cursor stands behind it afterwards. */
    String text() throws XMLStreamException {
        String first = "";
        StringBuilder text = null;
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text == null && first.isEmpty()) {
                        first = reader.getText(); // mostly all of it
                    } else {
                        text = text == null ? new StringBuilder(first) : text;
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return text == null ? first : text.toString();
    }

    /** Passes over the element that just began. */
    void skip() throws XMLStreamException {
        text();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
