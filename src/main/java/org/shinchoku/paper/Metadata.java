package org.shinchoku.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself as a whole: title, language, colours, and the standards that it keeps. */
final class Metadata {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private Metadata() {}

    static void describe(PDDocument document, String title) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId((long) title.hashCode());
        document.getDocumentInformation().setTitle(title);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("ja");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(colours(document));
        catalog.setMetadata(new PDMetadata(document, packet(title)));
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static InputStream packet(String title) throws IOException {
        try (InputStream in = Objects.requireNonNull(Metadata.class.getResourceAsStream("metadata.xml"))) {
            String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            String packet = new String(in.readAllBytes(), UTF_8).replace("{title}", escaped);
            return new ByteArrayInputStream(packet.getBytes(UTF_8));
        }
    }
}
