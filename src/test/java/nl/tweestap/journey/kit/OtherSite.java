package nl.tweestap.journey.kit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages of somebody else, on another origin of this machine, with one of our pages in a frame. */
public final class OtherSite implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger pages = new AtomicInteger();

    /** With no page yet. */
    public OtherSite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.start();
    }

    /** With one page, at its address. */
    public OtherSite(String framed) {
        this();
        serve("/", html(framed, "", ""));
    }

    /**
     * One more page.
     *
     * @param attributes more about the frame, such as {@code sandbox="allow-scripts"}
     * @param behind what follows the frame, such as a script
     * @return its address
     */
    public String page(String framed, String attributes, String behind) {
        String path = "/" + pages.incrementAndGet();
        serve(path, html(framed, attributes, behind));
        return address() + path;
    }

    private static String html(String framed, String attributes, String behind) {
        String size = attributes.contains("width") ? "" : " width=\"700\"";
        return "<!DOCTYPE html><title>Lesson</title><h1>Lesson</h1><iframe id=\"frame\" src=\""
                + framed
                + "\""
                + size
                + " height=\"700\" "
                + attributes
                + "></iframe>"
                + behind;
    }

    private void serve(String path, String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
    }

    /** The portal is at localhost, so this is another site to a browser. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
