package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

/** The page of a case and the page of a set tell one change in the same words. */
class SameWordsIT {
    @Test
    void caseAndSetSayTheSameOfOneChange() {
        try (var retning = TestRetning.start()) {
            var plan = FoundedPlan.found(retning, 4);
            long set = plan.propose(
                    "Fire endringer",
                    FoundedPlan.change(1, ChangeKind.CLOSE),
                    FoundedPlan.change(
                            2, ChangeKind.RESCHEDULE, "startsOn", "2027-07-01", "startsPrecision", "QUARTER"),
                    FoundedPlan.change(3, ChangeKind.RENAME, "name", "Navnet som ikke ble noe av"),
                    FoundedPlan.change(4, ChangeKind.MOVE, "subGoal", "2.A"));
            List<Long> changes = plan.changes(set);
            plan.decide(set, Effect.AT_ONCE, new DecisionOnSet.Departure(changes.get(2), Outcome.REJECTED, null));
            String ofSet = retning.client().get("/endringer/" + set).text();
            String ofCase = retning.client().get(plan.set(set).caseAddress()).text();
            for (String words : List.of(
                    "står ikke lenger i planen",
                    "Avsluttes:",
                    "Flyttes:",
                    "3. kvartal 2027",
                    ">Vedtatt</span>",
                    ">Avslått</span>",
                    ">I kraft</span>")) {
                assertTrue(ofCase.contains(words), words + " in " + ofCase);
            }
            for (String words :
                    List.of("står ikke lenger i planen", "3. kvartal 2027", ">Vedtatt</span>", ">Avslått</span>")) {
                assertTrue(ofSet.contains(words), words + " in " + ofSet);
            }
            String told = ofCase.substring(ofCase.indexOf("class=\"changes\""));
            assertFalse(told.contains("ikke oppgitt") || told.contains("Ikke oppgitt"), told);
        }
    }
}
