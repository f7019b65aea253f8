package no.retning.roadmap;

import static no.retning.roadmap.PlanInTests.change;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import no.retning.council.Concern;
import no.retning.start.TestRetning;

/**
 * The real list founded on 1 August 2026, changed by a decision in force on 11 September at noon: one renamed, one shown
 * also elsewhere, one later, one split, a new delmål; and one name more that waits for the next version.
 */
public final class RealPlan {

    static final String RENAMED = "56876000020107079";
    static final String ALSO = "56876000020107081";
    static final String LATER = "56876000020107084";
    static final String SPLIT = "56876000020107086";

    private RealPlan() {}

    public static TestRetning start() {
        assumeTrue(RealList.isHere(), "the real list is not here");
        var retning = TestRetning.start();
        var plan = new PlanInTests(retning);
        plan.found(RealList.changes());
        plan.holdCase(26, "Endringer i veikartet høsten 2026");
        plan.holdCase(27, "Orientering om fullmakter", new Concern("activity", RENAMED), new Concern("subgoal", "1.A"));
        plan.decide(
                "Høstens endringer i mål 1",
                PlanInTests.DECIDED,
                change(RENAMED, ChangeKind.RENAME, Map.of("name", "Fullmakter på Helsenorge")),
                change(ALSO, ChangeKind.PLACE_ALSO, Map.of("subGoal", "2.C")),
                change(LATER, ChangeKind.RESCHEDULE, Map.of("startsOn", "2027-04-01", "endsOn", "2028-12-31")),
                change(SPLIT, ChangeKind.SPLIT, Map.of("into", List.of(part("Fullmakt"), part("Representasjon")))),
                new ProposedChange(
                        "subgoal",
                        null,
                        ChangeKind.CREATE,
                        Map.of("goal", "1", "code", "1.G", "name", "Eldre skal ha tilgang på digitale tjenester")),
                new ProposedChange(
                        "subgoal", "1.A", ChangeKind.DESCRIBE, Map.of("description", "Det innbyggere møter")));
        plan.decide("Nytt navn senere", null, change(LATER, ChangeKind.RENAME, Map.of("name", "Konsept for fullmakt")));
        return retning;
    }

    private static Map<String, String> part(String name) {
        return Map.of("name", name + " knyttet til EHDS", "subGoal", "1.A");
    }
}
