package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SignInIT {
    private TestRetning retning;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void leaderSignsInComesBackToThePageAndIsGreetedByName() {
        var client = browserLike();
        assertTrue(client.get("/logg-inn?til=/veikart").text().contains("value=\"/veikart\""));
        var reply = signIn(client, "leder", "/veikart?visning=tabell");
        assertEquals(303, reply.status());
        assertEquals("/veikart?visning=tabell", reply.header("Location"));
        assertTrue(client.get("/").text().contains("Leder"));
        assertEquals(303, client.get("/logg-inn").status());
    }

    @Test
    void cookieIsOutOfReach() {
        var cookie = signIn(browserLike(), "leder", "/").header("Set-Cookie");
        assertTrue(cookie.startsWith("retning="), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("; httponly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
        assertTrue(cookie.contains("Max-Age=3600"), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
    }

    @Test
    void wrongPasswordShowsTheFormAgainWithTheNameKept() {
        var reply =
                browserLike().post("/logg-inn", Map.of("brukernavn", "leder", "passord", "x\"><b>", "til", "/veikart"));
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("ds-error-summary"), reply.text());
        assertTrue(reply.text().contains("href=\"#brukernavn\""));
        assertTrue(reply.text().contains("value=\"leder\""));
        assertTrue(reply.text().contains("value=\"/veikart\""));
        assertFalse(reply.text().contains("<b>"));
        assertEquals("", reply.header("Set-Cookie"));
    }

    @Test
    void emptyFormNamesBothFields() {
        var reply = browserLike().post("/logg-inn", Map.of());
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("href=\"#brukernavn\"") && reply.text().contains("href=\"#passord\""));
    }

    @Test
    void addressOfAnotherSiteIsNotGoneTo() {
        assertEquals("/", signIn(browserLike(), "leder", "//evil.example").header("Location"));
        assertEquals(
                "/", signIn(browserLike(), "leder", "https://evil.example/").header("Location"));
    }

    @Test
    void signedOutCookieIsNobodyEvenWhenKept() {
        var client = browserLike();
        var cookie = signIn(client, "leder", "/").header("Set-Cookie").replaceAll(";.*", "");
        var kept = retning.client().with("Cookie", cookie);
        assertTrue(kept.get("/").text().contains("Leder"));
        var out = client.post("/logg-ut", Map.of());
        assertEquals(303, out.status());
        assertTrue(out.header("Set-Cookie").contains("Max-Age=0"), out.header("Set-Cookie"));
        assertFalse(kept.get("/").text().contains("Leder"));
        assertEquals(
                List.of("SIGN_IN leder", "SIGN_OUT leder"),
                retning.database()
                        .list(
                                "SELECT act || ' ' || user_name FROM audit_log WHERE user_name = 'leder' ORDER BY id DESC LIMIT 2")
                        .reversed());
    }

    @Test
    void fiveWrongPasswordsAreEnough() {
        for (int i = 0; i < 5; i++) {
            browserLike().post("/logg-inn", Map.of("brukernavn", "sakseier", "passord", "x"));
        }
        var reply = signIn(browserLike(), "sakseier", "/");
        assertEquals(429, reply.status());
        assertTrue(Integer.parseInt(reply.header("Retry-After")) > 0);
        assertEquals(
                429, retning.client().as("sakseier").get("/api/v1/finnes-ikke").status());
    }

    @Test
    void demoUserIsNotTakenThroughAProxy() {
        for (var header :
                List.of("X-Forwarded-For", "Forwarded", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP")) {
            var client = browserLike().with(header, "1.2.3.4");
            assertEquals(422, signIn(client, "leder", "/").status(), header);
            assertEquals(
                    403,
                    retning.client()
                            .with(header, "x")
                            .as("leder")
                            .get("/api/v1/x")
                            .status(),
                    header);
        }
    }

    @Test
    void passwordOnEachRequestIsForTheApiAlone() {
        var asLeader = retning.client().as("leder");
        assertEquals(404, asLeader.get("/api/v1/finnes-ikke").status());
        assertFalse(asLeader.get("/").text().contains("logg-ut"));
        assertEquals(
                403,
                asLeader.with("Sec-Fetch-Site", "cross-site")
                        .get("/api/v1/finnes-ikke")
                        .status());
        var wrong = retning.client().with("Authorization", "Basic bGVkZXI6eA==").get("/api/v1/finnes-ikke");
        assertEquals(403, wrong.status());
        assertEquals("", wrong.header("WWW-Authenticate"));
        assertEquals(
                403,
                retning.client()
                        .with("Authorization", "Bearer x")
                        .get("/api/v1/x")
                        .status());
    }

    @Test
    void requestWithAuthorizationIgnoresTheCookie() {
        var cookie = signIn(browserLike(), "leder", "/").header("Set-Cookie").replaceAll(";.*", "");
        var both = retning.client().with("Cookie", cookie).with("Authorization", "Basic x");
        assertFalse(both.get("/").text().contains("Leder"));
    }

    @Test
    void signInPageIsAccessible() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/logg-inn").axe().screenshot("logg-inn");
            browser.page().fill("#brukernavn", "radsmedlem");
            browser.page().fill("#passord", "feil");
            browser.page().click("main button[type=submit]");
            browser.axe().screenshot("logg-inn-feil");
            browser.page().fill("#passord", "radsmedlem");
            browser.page().click("main button[type=submit]");
            browser.page().getByText("Rådsmedlem").first().waitFor();
        }
    }

    private Client browserLike() {
        return retning.client().with("Sec-Fetch-Site", "same-origin");
    }

    private static Reply signIn(Client client, String user, String til) {
        return client.post("/logg-inn", Map.of("brukernavn", user, "passord", user, "til", til));
    }
}
