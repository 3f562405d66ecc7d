package org.shinchoku.ui.help;

/** A part of a page: a line between headings, or the row of a table. */
sealed interface Block {

    /** What is read in it, without its marks. */
    String plain();

    /** A heading within the page. */
    record Heading(String plain) implements Block {}

    /**
     * Lines that belong together.
     *
     * @param plain may hold links as {@code [[Topic]]} or {@code [[Topic|words]]}
     */
    record Paragraph(String plain) implements Block {}

    /** One of several things in a list. */
    record Point(String plain) implements Block {}

    /** A key and what it does. */
    record KeyRow(String keys, String says) implements Block {

        @Override
        public String plain() {
            return keys + "　" + says;
        }
    }
}
