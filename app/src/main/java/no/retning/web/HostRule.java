package no.retning.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import no.retning.people.Running;
import org.jspecify.annotations.Nullable;

/**
 * Where the public address is this machine's own, only its own names are answered: a foreign name that leads here
 * (DNS rebinding) would let its pages read everything.
 */
@Singleton
final class HostRule {
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?");

    private final boolean onlyLoopback;

    HostRule(Running running) {
        this.onlyLoopback = isLoopback(authority(running.publicUrl()));
    }

    /** @throws Problem when the request names another host */
    void check(HttpRequest<?> request) {
        if (onlyLoopback && !isLoopback(request.getHeaders().get(HttpHeaders.HOST))) {
            throw Problem.of(Problem.Code.WRONG_HOST);
        }
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static String authority(URI address) {
        return address.getRawAuthority() == null ? "" : address.getRawAuthority();
    }
}
