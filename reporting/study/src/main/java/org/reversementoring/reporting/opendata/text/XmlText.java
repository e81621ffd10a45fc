package org.reversementoring.reporting.opendata.text;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A writer of XML documents, with two blanks for each level. It writes to memory, so it fails only if the caller nests wrongly. */
public final class XmlText {

    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    private XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document with this content. */
    public static String document(Consumer<XmlText> content) {
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

    /** An element without attributes. */
    public void element(String name, Runnable content) {
        element(name, List.of(), content);
    }

    /** An element with names and values of attributes in turn. */
    public void element(String name, List<String> attributes, Runnable content) {
        start(name, attributes, false);
        open.push(name);
        content.run();
        open.pop();
        characters(newLine());
        end();
    }

    /** An element with attributes alone: some may not even hold a blank. */
    public void empty(String name, List<String> attributes) {
        start(name, attributes, true);
    }

    /** An element that holds a text. */
    public void text(String name, String content) {
        text(name, List.of(), content);
    }

    /** An element that holds a text, with names and values of attributes in turn. */
    public void text(String name, List<String> attributes, String content) {
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
        return "\n" + "  ".repeat(open.size());
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("document must be well-formed", e);
    }
}
