package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What every page has at its foot, and what it tells once after something was saved. */
class StatementIT {
    @Test
    void everyPageLeadsToWhatIsKnownAndSaysWhatWasSavedOnce() {
        try (var retning = TestRetning.start()) {
            var client = retning.client().with("Sec-Fetch-Site", "same-origin");
            var foot =
                    Jsoup.parse(client.get("/maal").text()).select("footer a").eachAttr("href");
            assertEquals(List.of("/tilgjengelighet", "/personvern", "/tastatur"), foot);
            assertTrue(client.get("/maal").text().contains("Versjon 0"), "the number of this version");
            for (var title : Map.of("nb", "Tilgjengelighet", "nn", "Tilgjenge", "en", "Accessibility")
                    .entrySet()) {
                var page = Jsoup.parse(retning.client()
                        .get("/tilgjengelighet?lang=" + title.getKey())
                        .text());
                assertEquals(title.getValue(), page.select("h1").text());
                assertTrue(page.select("main h2").size() >= 4, page.text());
            }
            assertFalse(client.get("/tilgjengelighet").text().contains("mailto:"), "nobody is named");
            assertEquals(303, client.post("/tastatur", Map.of("on", "true")).status());
            var told = client.get("/maal");
            assertEquals(
                    "Lagret.",
                    Jsoup.parse(told.text()).select("[data-say=load]").text());
            assertFalse(client.get("/maal").text().contains("data-say=\"load\""), "only once");
        }
    }
}
