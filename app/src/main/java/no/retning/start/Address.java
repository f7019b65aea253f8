package no.retning.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Locale;

/** Where this instance listens, and whether only this machine can reach it. */
record Address(String host, int port, URI publicUrl) {
    static Address of(Settings settings) {
        int port = settings.port() == 0 ? freePort() : settings.port();
        var publicUrl = settings.publicUrl();
        return new Address(
                settings.host(), port, publicUrl == null ? URI.create("http://localhost:" + port) : publicUrl);
    }

    boolean loopback() {
        return loopback(host) && loopback(publicUrl.getHost());
    }

    private static boolean loopback(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.startsWith("127.") || name.equals("::1") || name.equals("[::1]");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
