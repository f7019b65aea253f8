package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.util.Optional;
import no.retning.people.Running;
import org.junit.jupiter.api.Test;

class SessionCookieTest {
    @Test
    void onHttpsTheCookieIsTiedToTheHost() {
        var cookie = cookies("https://retning.example.no").holding("x");
        assertEquals("__Host-retning", cookie.getName());
        assertTrue(cookie.isSecure() && cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain());
        assertEquals(Optional.of(SameSite.Lax), cookie.getSameSite());
        assertEquals(3600, cookie.getMaxAge());
    }

    @Test
    void onHttpItIsNotSecureSinceItWouldNotComeBack() {
        var cookie = cookies("http://localhost:8080").holding("x");
        assertEquals("retning", cookie.getName());
        assertFalse(cookie.isSecure());
        assertTrue(cookie.isHttpOnly());
    }

    private static SessionCookie cookies(String address) {
        return new SessionCookie(new Running(true, false, true, false, URI.create(address)));
    }
}
