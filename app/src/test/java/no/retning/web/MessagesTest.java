package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Map<String, String> TEXTS = Map.of(
            "year", "Sak {0} i {1}",
            "count", "{0,choice,0#ingen endringer|1#én endring|1<{0} endringer}",
            "web.moment", "{0} kl. {1}",
            "web.quarter", "{0}. kvartal {1}");

    private final Messages t = new Messages(Language.BOKMAL, TEXTS, true);

    @Test
    void numbersThatAreNamesStayWhole() {
        assertEquals("Sak 12 i 2026", t.get("year", 12, 2026));
    }

    @Test
    void countsAreWords() {
        assertEquals("ingen endringer", t.get("count", 0));
        assertEquals("én endring", t.get("count", 1));
        assertEquals("263 endringer", t.get("count", 263));
    }

    @Test
    void datesAreWrittenOut() {
        assertEquals("11. september 2025", t.date(LocalDate.of(2025, 9, 11)));
        assertEquals("3. kvartal 2026", t.quarter(LocalDate.of(2026, 8, 1)));
    }

    @Test
    void datesAndQuartersAreWrittenAsEachLanguageDoes() {
        var day = LocalDate.of(2025, 9, 11);
        var nynorsk = Messages.load(Language.NYNORSK);
        assertEquals("11. september 2025, 3. kvartal 2025", nynorsk.date(day) + ", " + nynorsk.quarter(day));
        var english = Messages.load(Language.ENGLISH);
        assertEquals("11 September 2025, 3rd quarter 2025", english.date(day) + ", " + english.quarter(day));
        assertEquals("1 January 2026 at\u00a000:30", english.moment(Instant.parse("2025-12-31T23:30:00Z")));
        assertEquals("1. januar 2026 kl.\u00a000.30", nynorsk.moment(Instant.parse("2025-12-31T23:30:00Z")));
        assertEquals("September 2025", english.month(day));
        assertEquals("12,345", english.number(12_345));
        assertEquals("12\u00a0345", t.number(12_345));
    }

    @Test
    void textsFollowWhoeverIsAtHand() {
        var english = Messages.load(Language.ENGLISH);
        var current = new AtomicReference<>(t);
        var following = Messages.following(current::get);
        assertEquals("11. september 2025", following.date(LocalDate.of(2025, 9, 11)));
        current.set(english);
        assertEquals("11 September 2025", following.date(LocalDate.of(2025, 9, 11)));
        assertEquals("nb", english.ofPlan());
        assertNull(t.ofPlan());
    }

    @Test
    void momentsAreToldByOslosClock() {
        assertEquals("1. januar 2026 kl. 00.30", t.moment(Instant.parse("2025-12-31T23:30:00Z")));
    }

    @Test
    void missingKeyFailsInTestsAndIsShownInProduction() {
        assertThrows(IllegalArgumentException.class, () -> t.get("gone"));
        assertEquals("gone", new Messages(Language.BOKMAL, TEXTS, false).get("gone"));
    }

    @Test
    void everyBundleIsFound() {
        assertEquals("Hopp til innhold", Messages.load(Language.BOKMAL).get("web.skip"));
        assertEquals("Hopp til innhaldet", Messages.load(Language.NYNORSK).get("web.skip"));
        assertEquals("Skip to content", Messages.load(Language.ENGLISH).get("web.skip"));
    }
}
