package org.footnote.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.footnote.text.Reading.Reason;

/**
 * Walks through a part of a Word file, element by element, without building it in memory. Parts have no document type, so
 * one that has is refused: entities cannot expand, nothing is fetched.
 */
final class WordXml {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATHEMATICS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** What hears of the elements; names of other vocabularies are null. */
    interface Listener {
        /** @return whether the content is to be walked through */
        boolean start(String name, WordXml at) throws Unreadable;

        void end(String name) throws Unreadable;

        void text(String text) throws Unreadable;
    }

    private final XMLStreamReader reader;

    private WordXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static void walk(InputStream part, Listener listener) throws Unreadable {
        try {
            if (part.available() == 0) {
                return;
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            new WordXml(factory.createXMLStreamReader(part)).walk(listener);
        } catch (XMLStreamException | IOException broken) {
            throw new Unreadable(Reason.DAMAGED, broken);
        }
    }

    private void walk(Listener listener) throws XMLStreamException, Unreadable {
        int depth = 0;
        /* depth of the element whose content is left out */
        int skipped = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.DEPTH) {
                        throw new Unreadable(Reason.TOO_COMPLEX);
                    }
                    if (skipped == 0 && !listener.start(name(), this)) {
                        skipped = depth;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipped == 0) {
                        listener.end(name());
                    } else if (skipped == depth) {
                        skipped = 0;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) {
                        listener.text(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(Reason.DAMAGED);
                default -> {}
            }
        }
    }

    private String name() {
        String space = reader.getNamespaceURI();
        String local = reader.getLocalName();
        if (WORD.contains(space)) {
            return local;
        }
        if (MATHEMATICS.contains(space) && local.equals("t")) {
            return local;
        }
        return COMPATIBILITY.equals(space) && local.equals("Fallback") ? local : "";
    }

    /** An attribute of Word's vocabulary; empty where it is not set. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && (space == null || WORD.contains(space))) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute {@code val} as a whole number, or {@code otherwise}. */
    int number(int otherwise) {
        String value = attribute("val");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether a property that is set by its presence is on. */
    boolean isOn() {
        return !Set.of("0", "false", "off", "none").contains(attribute("val"));
    }
}
