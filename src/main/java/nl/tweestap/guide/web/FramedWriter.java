package nl.tweestap.guide.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.shell.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page for somebody's frame: its links and forms lead where {@link EmbeddedLinks} says. A
 * tag is held back until all its attributes are known.
 */
final class FramedWriter extends ResponseWriterWrapper {

    /** What a script copies when the link is followed; no script may in a frame. */
    private static final String COPIED = "data-copied";

    private final EmbeddedLinks links;
    private final List<Attribute> held = new ArrayList<>();
    private boolean isHeld;

    private record Attribute(String name, Object value, boolean isAddress) {

        boolean is(String other) {
            return name.equals(other);
        }

        String text() {
            return String.valueOf(value);
        }

        Attribute with(String text) {
            return new Attribute(name, text, isAddress);
        }
    }

    FramedWriter(ResponseWriter writer, EmbeddedLinks links) {
        super(writer);
        this.links = links;
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new FramedWriter(getWrapped().cloneWithWriter(writer), links);
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        release();
        getWrapped().startElement(name, component);
        isHeld = name.equals("a") || name.equals("form");
    }

    @Override
    public void writeAttribute(String name, Object value, @Nullable String property)
            throws IOException {
        write(new Attribute(name, value, false));
    }

    @Override
    public void writeURIAttribute(String name, Object value, @Nullable String property)
            throws IOException {
        write(new Attribute(name, value, true));
    }

    private void write(Attribute attribute) throws IOException {
        if (isHeld) {
            held.add(attribute);
        } else {
            pass(attribute);
        }
    }

    @Override
    public void endElement(String name) throws IOException {
        release();
        getWrapped().endElement(name);
    }

    @Override
    public void writeText(Object text, @Nullable String property) throws IOException {
        release();
        getWrapped().writeText(text, property);
    }

    @Override
    public void writeText(Object text, @Nullable UIComponent component, @Nullable String property)
            throws IOException {
        release();
        getWrapped().writeText(text, component, property);
    }

    @Override
    public void writeText(char[] text, int offset, int length) throws IOException {
        release();
        getWrapped().writeText(text, offset, length);
    }

    @Override
    public void writeComment(Object comment) throws IOException {
        release();
        getWrapped().writeComment(comment);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        release();
        getWrapped().write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        release();
        getWrapped().flush();
    }

    private void pass(Attribute attribute) throws IOException {
        if (attribute.isAddress()) {
            getWrapped().writeURIAttribute(attribute.name(), attribute.value(), null);
        } else {
            getWrapped().writeAttribute(attribute.name(), attribute.value(), null);
        }
    }

    /** What comes next is no attribute any more. */
    private void release() throws IOException {
        if (isHeld) {
            isHeld = false;
            for (Attribute attribute : inFrame(held)) {
                pass(attribute);
            }
            held.clear();
        }
    }

    private List<Attribute> inFrame(List<Attribute> tag) {
        Optional<Attribute> address = find(tag, "href").or(() -> find(tag, "action"));
        if (address.isEmpty() || find(tag, "target").isPresent()) {
            return List.copyOf(tag);
        }
        Lead lead = lead(address.get().text(), find(tag, COPIED).isPresent());
        Stream<Attribute> others =
                tag.stream().map(one -> one.equals(address.get()) ? one.with(lead.address()) : one);
        if (!lead.isNewWindow()) {
            return others.toList();
        }
        String kinds = find(tag, "rel").map(rel -> rel.text() + " noopener").orElse("noopener");
        return Stream.concat(
                        others.filter(one -> !one.is("rel") && !one.is(COPIED)),
                        Stream.of(
                                new Attribute("target", "_blank", false),
                                new Attribute("rel", kinds, false)))
                .toList();
    }

    /** A link to copy is that of the whole guide. */
    private Lead lead(String address, boolean isCopied) {
        return isCopied ? new Lead(address, true) : links.lead(address);
    }

    private static Optional<Attribute> find(List<Attribute> tag, String name) {
        return tag.stream().filter(one -> one.is(name)).findFirst();
    }
}
