package org.reversementoring.reporting.opendata;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document with the JDK's own writer, two blanks a level. */
final class XmlText {

    private final XMLStreamWriter out;
    private final int[] depth = {0};

    private XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes to memory, which cannot fail but for a fault of this package. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("document must be well-formed", e);
        }
    }

    static String document(Consumer<XmlText> content) {
        StringWriter text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        write(() -> {
            // The JDK's, whatever else is on the class path: other writers quote and escape in their own way.
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.accept(new XmlText(out));
            out.close();
        });
        return text + "\n";
    }

    void element(String name, Runnable content) {
        element(name, List.of(), content);
    }

    /** An element with names and values of attributes in turn. */
    void element(String name, List<String> attributes, Runnable content) {
        write(() -> {
            start(name, attributes);
            depth[0]++;
            content.run();
            depth[0]--;
            newLine();
            out.writeEndElement();
        });
    }

    /** An element with attributes alone: some may not even hold a blank. */
    void empty(String name, List<String> attributes) {
        write(() -> {
            newLine();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    void text(String name, String content) {
        text(name, List.of(), content);
    }

    void text(String name, List<String> attributes, String content) {
        write(() -> {
            start(name, attributes);
            out.writeCharacters(content);
            out.writeEndElement();
        });
    }

    private void start(String name, List<String> attributes) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            out.writeAttribute(attributes.get(i), attributes.get(i + 1));
        }
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth[0]));
    }
}
