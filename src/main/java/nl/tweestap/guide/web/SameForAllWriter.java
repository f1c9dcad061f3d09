package nl.tweestap.guide.web;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page that is kept. PrimeFaces gives every script a nonce, which our policy for these
 * pages does not know. Without it the same page has the same bytes, and tag, on every node and
 * after every start.
 */
final class SameForAllWriter extends ResponseWriterWrapper {

    SameForAllWriter(ResponseWriter writer) {
        super(writer);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new SameForAllWriter(getWrapped().cloneWithWriter(writer));
    }

    @Override
    public void writeAttribute(String name, Object value, @Nullable String property)
            throws IOException {
        if (!name.equals("nonce")) {
            getWrapped().writeAttribute(name, value, property);
        }
    }
}
