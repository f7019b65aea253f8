package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import no.retning.people.Running;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteRuleTest {
    private final CrossSiteRule rule =
            new CrossSiteRule(new Running(true, false, true, false, URI.create("http://localhost:8080")));

    @ParameterizedTest
    @CsvSource({
        "same-origin,,                      true,  true",
        "none,,                             true,  true",
        "same-site,,                        false, false",
        "cross-site,,                       false, false",
        "cross-site, http://localhost:8080, true,  false",
        "same-origin, http://evil.example,  true,  true",
        ", http://localhost:8080,           true,  true",
        ", http://LOCALHOST:8080,           true,  true",
        ", http://localhost:8081,           false, false",
        ", https://localhost:8080,          false, false",
        ", http://localhost:8080.evil.no,   false, false",
        ", null,                            false, false",
        ",,                                 false, true",
        ",,                                 true,  false",
    })
    void unsafeRequestPasses(@Nullable String site, @Nullable String origin, boolean cookie, boolean passes) {
        assertEquals(passes, rule.allows(site, origin, cookie));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:1",
                "127.0.0.1:8080",
                "127.1.2.3",
                "[::1]:8080",
                "[::1]"
            })
    void loopbackHostIsAnswered(String host) {
        assertTrue(HostRule.isLoopback(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost:",
                "10.0.0.1",
                "0.0.0.0",
                "[::2]"
            })
    void otherHostIsNotAnswered(String host) {
        assertFalse(HostRule.isLoopback(host));
    }

    @ParameterizedTest
    @CsvSource({
        "/veikart,                 /veikart",
        "/veikart?per=2025-09-11,  /veikart?per=2025-09-11",
        ",                         /",
        "//evil.example,           /",
        "https://evil.example,     /",
        "/\\evil.example,          /",
        "evil,                     /",
        "/logg-ut,                 /",
        "/a b,                     /",
    })
    void signInLeadsBackToThisSiteOnly(@Nullable String given, String path) {
        assertEquals(path, LocalPath.of(given));
    }
}
