package no.retning.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An address on this site to lead back to; never one that leads away. */
final class LocalPath {
    private LocalPath() {}

    static String of(@Nullable String path, @Nullable String query) {
        return of(query == null ? path : path + "?" + query);
    }

    /** The address as given when it stays here, else the front page. */
    static String of(@Nullable String given) {
        return given != null && staysHere(given) ? given : "/";
    }

    private static boolean staysHere(String given) {
        if (!given.startsWith("/")
                || given.startsWith("//")
                || given.indexOf('\\') >= 0
                || given.startsWith("/logg-")) {
            return false;
        }
        try {
            var uri = new URI(given);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
