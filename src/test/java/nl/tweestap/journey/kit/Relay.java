package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a server that can be cut, as a server that is restarted cuts it. Loopback only. */
public final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean isCut;

    /** A line to a port of this machine. */
    public Relay(int target) {
        this.target = target;
        try {
            this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        inBackground(this::answer);
    }

    /** A line to a portal. */
    public static Relay to(Portal portal) {
        return new Relay(portal.port());
    }

    /** Where the other end is, as people type it. */
    public String address() {
        return "http://localhost:" + port();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Everybody is thrown out, and nobody let in. */
    public void cut() {
        isCut = true;
        open.forEach(Relay::hangUp);
        open.clear();
    }

    public void mend() {
        isCut = false;
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        if (isCut) {
            cut();
            return;
        }
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(server);
            inBackground(() -> pass(caller, server));
            inBackground(() -> pass(server, caller));
        } catch (IOException nobody) {
            hangUp(caller);
        }
        if (isCut) {
            cut();
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on nobody answers here, as where a server is no more. */
    public void end() {
        cut();
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        end();
    }
}
