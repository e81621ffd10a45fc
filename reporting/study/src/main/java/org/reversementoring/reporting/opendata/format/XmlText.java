package org.reversementoring.reporting.opendata.format;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document with the JDK's own writer, two blanks a level. Writing to memory fails by a fault of this package only. */
final class XmlText {

    private final XMLStreamWriter out;
    private final int[] depth = {0};

    private XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    static String document(Consumer<XmlText> content) {
        StringWriter text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            // The JDK's, whatever else is on the class path: other writers quote and escape in their own way.
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.accept(new XmlText(out));
            out.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return text + "\n";
    }

    void element(String name, Runnable content) {
        element(name, List.of(), content);
    }

    /** An element with names and values of attributes in turn. */
    void element(String name, List<String> attributes, Runnable content) {
        start(name, attributes, false);
        depth[0]++;
        content.run();
        depth[0]--;
        characters(newLine());
        end();
    }

    /** An element with attributes alone: some may not even hold a blank. */
    void empty(String name, List<String> attributes) {
        start(name, attributes, true);
    }

    void text(String name, String content) {
        text(name, List.of(), content);
    }

    void text(String name, List<String> attributes, String content) {
        start(name, attributes, false);
        characters(content);
        end();
    }

    private void start(String name, List<String> attributes, boolean empty) {
        characters(newLine());
        try {
            if (empty) {
                out.writeEmptyElement(name);
            } else {
                out.writeStartElement(name);
            }
            for (int i = 0; i < attributes.size(); i += 2) {
                out.writeAttribute(attributes.get(i), attributes.get(i + 1));
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void characters(String text) {
        try {
            out.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void end() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private String newLine() {
        return "\n" + "  ".repeat(depth[0]);
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("document must be well-formed", e);
    }
}
