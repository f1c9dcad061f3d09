package nl.tweestap.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Holds a page back until it is whole: what fails before that can still be answered with another
 * page. Only of a longer one the beginning is sent before its end.
 */
final class HeldStream extends ServletOutputStream {

    /** Our pages that are not kept ready are a third of this. */
    static final int HELD_BYTES = 64 * 1024;

    /** Less than this is not worth packing: it fits a packet either way. */
    static final int PACKED_FROM_BYTES = 1024;

    private final Start start;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private Optional<OutputStream> out = Optional.empty();

    /** Says where the bytes go. */
    @FunctionalInterface
    interface Start {
        OutputStream begin(boolean isLong) throws IOException;
    }

    HeldStream(Start start) {
        this.start = start;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (out.isEmpty() && held.size() + count >= HELD_BYTES) {
            begin(held.size() + count);
        }
        if (out.isPresent()) {
            out.get().write(bytes, offset, count);
        } else {
            held.write(bytes, offset, count);
        }
    }

    private void begin(int bytes) throws IOException {
        OutputStream begun = start.begin(bytes >= PACKED_FROM_BYTES);
        held.writeTo(begun);
        held.reset();
        out = Optional.of(begun);
    }

    void forget() {
        held.reset();
    }

    /** Packed bytes come when there are enough of them. */
    @Override
    public void flush() {
        // Nothing waits for a part of a page.
    }

    @Override
    public void close() throws IOException {
        if (out.isEmpty()) {
            begin(held.size());
        }
        out.orElseThrow().close();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("Pages are written at once.");
    }
}
