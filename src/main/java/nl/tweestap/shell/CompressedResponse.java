package nl.tweestap.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that becomes gzip when it is text and long enough, which is known when it is whole or
 * too long to be held back. Until then its length is kept back too.
 */
final class CompressedResponse extends HttpServletResponseWrapper {

    private static final Pattern TEXT =
            Pattern.compile(
                    "(text/(html|css|javascript|xml|plain)|application/(javascript|json)|image/svg\\+xml)"
                            + "(;.*)?");

    private static final String LENGTH = "Content-Length";
    private static final String ENCODING = "Content-Encoding";
    private static final String VARY = "Vary";
    private static final String ACCEPTED = "Accept-Encoding";

    private Optional<HeldStream> stream = Optional.empty();
    private Optional<PrintWriter> writer = Optional.empty();
    private long length = -1;

    CompressedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return held();
    }

    private HeldStream held() {
        HeldStream one = stream.orElseGet(() -> new HeldStream(this::begin));
        stream = Optional.of(one);
        return one;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer.isEmpty()) {
            writer = Optional.of(new PrintWriter(new OutputStreamWriter(held(), charset())));
        }
        return writer.get();
    }

    private String charset() {
        String named = getCharacterEncoding();
        return named == null ? "UTF-8" : named;
    }

    /** Where the bytes go from here, now that headers can be decided. */
    private OutputStream begin(boolean isLong) throws IOException {
        boolean isText = isText();
        if (isText && !varies()) {
            addHeader(VARY, ACCEPTED);
        }
        if (isText && isLong && getHeader(ENCODING) == null && getStatus() != SC_PARTIAL_CONTENT) {
            super.setHeader(ENCODING, "gzip");
            return new GZIPOutputStream(super.getOutputStream());
        }
        tellLength();
        return super.getOutputStream();
    }

    private boolean isText() {
        String type = getContentType();
        return type != null && TEXT.matcher(type).matches();
    }

    private boolean varies() {
        return getHeaders(VARY).stream().anyMatch(value -> value.contains(ACCEPTED));
    }

    private void tellLength() {
        if (length >= 0) {
            super.setContentLengthLong(length);
        }
    }

    /** Sends what is still held back. */
    void finish() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        } else if (stream.isPresent()) {
            stream.get().close();
        } else if (!isCommitted()) {
            tellLength();
        }
    }

    @Override
    public void setContentLength(int bytes) {
        length = bytes;
    }

    @Override
    public void setContentLengthLong(long bytes) {
        length = bytes;
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase(LENGTH)) {
            length = Long.parseLong(value);
        } else {
            super.setHeader(name, value);
        }
    }

    /** What is held back may still be taken back. */
    @Override
    public void flushBuffer() throws IOException {
        if (stream.isEmpty()) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        stream.ifPresent(HeldStream::forget);
        super.resetBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    private void forget() {
        stream = Optional.empty();
        writer = Optional.empty();
        length = -1;
    }
}
