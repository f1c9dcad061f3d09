package nl.tweestap.guide.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes tags the way Faces does, without any of it. */
final class WrittenTags extends ResponseWriter {

    private final StringWriter out = new StringWriter();
    private boolean isOpen;

    String html() {
        close();
        return out.toString();
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) {
        close();
        out.write("<" + name);
        isOpen = true;
    }

    @Override
    public void writeAttribute(String name, Object value, @Nullable String property) {
        out.write(" " + name + "=\"" + value + "\"");
    }

    @Override
    public void writeURIAttribute(String name, Object value, @Nullable String property) {
        writeAttribute(name, value, property);
    }

    @Override
    public void endElement(String name) {
        close();
        out.write("</" + name + ">");
    }

    @Override
    public void writeText(Object text, @Nullable String property) {
        close();
        out.write(text.toString());
    }

    @Override
    public void writeText(char[] text, int offset, int length) {
        write(text, offset, length);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        close();
        out.write(text, offset, length);
    }

    @Override
    public void writeComment(Object comment) {
        close();
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        if (isOpen) {
            out.write(">");
            isOpen = false;
        }
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() throws IOException {
        close();
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return this;
    }
}
