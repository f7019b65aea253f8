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

/** What is answered when something is wrong, and what every answer carries. */
@TestInstance(Lifecycle.PER_CLASS)
class ProblemIT {
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
    void unknownAddressIsAPageForPeopleAndAProblemForPrograms() {
        var page = retning.client().with("Accept", "text/html,*/*").get("/finnes-ikke");
        assertEquals(404, page.status());
        assertTrue(page.header("Content-Type").startsWith("text/html"), page.header("Content-Type"));
        assertTrue(page.text().contains("<h1>Siden finnes ikke</h1>"), page.text());
        assertTrue(page.text().contains("<nav class=\"nav\"") || page.text().contains("class=\"brand\""), page.text());
        for (var program : List.of(
                retning.client().get("/api/v1/finnes-ikke"),
                retning.client().with("Accept", "application/json").get("/finnes-ikke"),
                retning.client().with("Accept", "text/html").get("/api/v1/finnes-ikke"))) {
            assertEquals(404, program.status());
            assertEquals("application/problem+json", program.header("Content-Type"));
            assertTrue(program.text().contains("\"code\":\"NOT_FOUND\""), program.text());
            assertTrue(program.text().contains("\"status\":404"), program.text());
        }
    }

    @Test
    void htmxGetsWhatFitsInsideThePage() {
        var reply = retning.client().with("HX-Request", "true").get("/finnes-ikke");
        assertEquals(404, reply.status());
        assertEquals("#innhold", reply.header("HX-Retarget"));
        assertFalse(reply.text().contains("<html"), reply.text());
    }

    @Test
    void wrongMethodAndWrongFormatAreToldApart() {
        assertEquals(405, retning.client().delete("/logg-inn").status());
        assertEquals(415, retning.client().postJson("/logg-inn", "{}").status());
    }

    @Test
    void tooLargeBodyIsRefused() {
        var reply = retning.client().post("/logg-inn", Map.of("brukernavn", "x".repeat(61 * 1024 * 1024)));
        assertEquals(413, reply.status());
        assertTrue(reply.text().contains("Filen er for stor"), reply.text());
        assertEquals(SecurityHeaders.POLICY, reply.header("Content-Security-Policy"));
    }

    @Test
    void readerIsToldWhoMayAndOfferedToSignIn() {
        var page = retning.client().with("Accept", "text/html").get("/import?a=b");
        assertEquals(403, page.status());
        assertTrue(page.text().contains("Det er sekretariatet som importerer lister"), page.text());
        assertTrue(page.text().contains("/logg-inn?til=%2Fimport%3Fa%3Db"), page.text());
        var client = retning.client().with("Sec-Fetch-Site", "same-origin");
        client.post("/logg-inn", Map.of("brukernavn", "leder", "passord", "leder"));
        var refused = client.get("/import").text();
        assertTrue(refused.contains("Du er logget inn som Leder."), refused);
        assertFalse(refused.contains("/logg-inn"), refused);
    }

    @Test
    void strangersFormIsRefusedWithAWord() {
        var reply = retning.client()
                .with("Sec-Fetch-Site", "cross-site")
                .post("/logg-inn", Map.of("brukernavn", "leder", "passord", "leder"));
        assertEquals(403, reply.status());
        assertTrue(reply.text().contains("annet nettsted"));
        assertEquals("", reply.header("Set-Cookie"));
    }

    @Test
    void formWithACookieNeedsToTellWhereItComesFrom() {
        var client = retning.client();
        client.post("/logg-inn", Map.of("brukernavn", "leder", "passord", "leder"));
        assertEquals(403, client.post("/logg-ut", Map.of()).status());
        assertTrue(client.get("/").text().contains("Leder"));
    }

    @Test
    void foreignHostIsNotAnswered() {
        var raw = RawHttp.get(retning.address(), "/", "evil.example");
        assertTrue(raw.startsWith("HTTP/1.1 421"), raw);
        assertTrue(raw.toLowerCase(Locale.ROOT).contains("content-security-policy"), raw);
        assertTrue(RawHttp.get(retning.address(), "/logg-inn", "127.0.0.1:1").startsWith("HTTP/1.1 200"));
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse() {
        var client = retning.client();
        for (var reply : List.of(
                client.get("/"),
                client.get("/logg-inn"),
                client.get("/health"),
                client.get("/finnes-ikke"),
                client.get("/api/v1/finnes-ikke"),
                client.get("/assets/app.css"),
                client.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
                client.delete("/logg-inn"),
                client.postJson("/logg-inn", "{}"),
                client.with("Sec-Fetch-Site", "cross-site").post("/logg-inn", Map.of()),
                client.post("/logg-inn", Map.of()))) {
            assertEquals(
                    SecurityHeaders.POLICY,
                    reply.header("Content-Security-Policy"),
                    () -> reply.status() + reply.text());
            assertEquals("nosniff", reply.header("X-Content-Type-Options"));
            assertEquals("same-origin", reply.header("Referrer-Policy"));
            assertEquals("same-origin", reply.header("Cross-Origin-Opener-Policy"));
            assertEquals("same-origin", reply.header("Cross-Origin-Resource-Policy"));
            assertTrue(reply.header("Permissions-Policy").contains("camera=()"));
        }
    }

    @Test
    void addressThatIsNoneIsNotFoundEither() {
        var raw = RawHttp.get(retning.address(), "/%%%", "localhost");
        assertTrue(raw.startsWith("HTTP/1.1 4"), raw);
        assertFalse(raw.contains("Exception"), raw);
        assertTrue(raw.toLowerCase(Locale.ROOT).contains("content-security-policy"), raw);
    }

    @Test
    void ownPagesAreNotKept() {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin");
        assertEquals("no-cache", client.get("/").header("Cache-Control"));
        client.post("/logg-inn", Map.of("brukernavn", "leder", "passord", "leder"));
        assertEquals("no-store", client.get("/").header("Cache-Control"));
    }

    @Test
    void problemPageIsAccessible() {
        try (var browser = Browser.open(retning.address())) {
            browser.visit("/finnes-ikke").axe().screenshot("feil-404");
            browser.visit("/import").axe().screenshot("feil-403");
        }
    }
}
