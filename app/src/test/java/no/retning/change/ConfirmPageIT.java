package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Before an act that cannot be undone, the page says what becomes of each change that fares otherwise than the rest. */
class ConfirmPageIT {
    private static TestRetning retning;
    private static FoundedPlan plan;
    private static Client office;

    @BeforeAll
    static void start() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 5);
        office = retning.client().with("Sec-Fetch-Site", "same-origin");
        assertEquals(
                303,
                office.post("/logg-inn", Map.of("brukernavn", "sekretariat", "passord", "sekretariat"))
                        .status());
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void exceptionsAndWhatFollowsAreNamed() {
        long set = plan.propose(
                "Flytting",
                FoundedPlan.creation("subgoal", "goal", "1", "code", "1.G", "name", "Pårørende"),
                FoundedPlan.change(1, ChangeKind.MOVE, "subGoal", "1.G"),
                FoundedPlan.change(2, ChangeKind.RENAME, "name", "Aktivitet to med nytt navn"),
                FoundedPlan.change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"),
                FoundedPlan.change(4, ChangeKind.CLOSE));
        List<Long> changes = plan.changes(set);
        String text = confirm(
                set,
                Map.of(
                        "outcome-" + changes.get(0), "REJECTED",
                        "outcome-" + changes.get(2), "ADOPTED_AMENDED",
                        "after-" + changes.get(2) + "-name", "Aktivitet to med annet navn"));
        assertTrue(text.contains("2 som foreslått, 1 med endring, 1 avslått, 1 utsatt"), text);
        assertTrue(text.contains("Endring 1 · Nytt delmål: 1.G Pårørende Avslått"), text);
        assertTrue(
                text.contains("Endring 2 · Flyttes: Aktivitet 1 Utsatt Utsettes også, siden den trenger endring 1"),
                text);
        assertTrue(text.contains("Endring 3 · Nytt navn: Aktivitet 2 Vedtatt med endring"), text);
        assertTrue(text.contains("Aktivitet to med nytt navn") && text.contains("annet"), text);
        assertFalse(text.contains("Endring 4") || text.contains("Endring 5"), text);
    }

    @Test
    void otherDatesStandBesideTheProposedOnes() {
        long set = plan.propose(
                "Tider",
                FoundedPlan.change(5, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01", "endsOn", "2028-01-01"));
        long change = plan.changes(set).getFirst();
        String text = confirm(
                set,
                Map.of(
                        "outcome-" + change, "ADOPTED_AMENDED",
                        "after-" + change + "-startsOn", "2027-03-01",
                        "after-" + change + "-endsOn", "2028-01-01"));
        assertTrue(text.contains("Start") && text.contains("1. januar 2027") && text.contains("1. mars 2027"), text);
        assertFalse(text.contains("1. januar 2028"), text);
    }

    /** The text of the second step, without tags and hidden words. */
    private static String confirm(long set, Map<String, String> exceptions) {
        Map<String, String> form = new TreeMap<>(exceptions);
        form.put("outcome", "ADOPTED");
        form.put("effect", "AT_ONCE");
        Reply reply = office.post("/endringer/" + set + "/vedta", form);
        assertEquals(200, reply.status(), reply.text());
        assertTrue(reply.text().contains("Stemmer dette?"), reply.text());
        return reply.text()
                .replaceAll("(?s)^.*<main", "<main")
                .replaceAll("<span class=\"ds-sr-only\">[^<]*</span>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
