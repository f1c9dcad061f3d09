package nl.tweestap.journey.kit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of somebody else, on another origin of this machine, with one of our pages in a frame. */
public final class OtherSite implements AutoCloseable {

    private final HttpServer server;

    public OtherSite(String framed) {
        this(framed, "");
    }

    /** With more about the frame, such as {@code sandbox="allow-scripts"}. */
    public OtherSite(String framed, String attributes) {
        this(framed, attributes, "");
    }

    /** With more on the page behind the frame, such as a script. */
    public OtherSite(String framed, String attributes, String behind) {
        byte[] page =
                ("<!DOCTYPE html><title>Lesson</title><h1>Lesson</h1><iframe id=\"frame\" src=\""
                                + framed
                                + "\" width=\"700\" height=\"700\" "
                                + attributes
                                + "></iframe>"
                                + behind)
                        .getBytes(StandardCharsets.UTF_8);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
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
