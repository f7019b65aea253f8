package no.retning.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.council.CaseDraft;
import no.retning.council.CasePreparing;
import no.retning.council.MeetingDraft;
import no.retning.council.MeetingKeeping;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;
import org.jspecify.annotations.Nullable;

/** A plan of a few delmål and activities, and one case of a meeting to come, to write change sets against. */
final class SmallPlan {
    static final String PROXY = "10000000000000001";
    static final String LIMIT = "10000000000000002";
    static final String LATER = "10000000000000003";
    static final String WHOLE = "10000000000000004";
    static final String OTHER_GOAL = "20000000000000001";

    private SmallPlan() {}

    static TestRetning start() {
        TestRetning retning = TestRetning.start();
        List<ProposedChange> changes = new ArrayList<>();
        subGoal(changes, "1.A", "Fullmakt og representasjon");
        subGoal(changes, "1.B", "Oversikt over egen helse");
        subGoal(changes, "2.E", "Deling av prøvesvar");
        grouping(changes, "1.A", "Fullmakter");
        grouping(changes, "2.E", "Prøvesvar");
        activity(changes, PROXY, "Fullmakt konsept for voksne", "1.A", "Fullmakter", "2026-03-01");
        activity(changes, LIMIT, "Tilgangsbegrensning i samhandling", "1.A", null, "2026-01-01");
        activity(changes, LATER, "Fullmakt over landegrenser", "1.A", "Fullmakter", "2027-07-01");
        activity(changes, WHOLE, "Fullmakter på Helsenorge", "1.A", null, null);
        activity(changes, OTHER_GOAL, "Prøvesvar til legevakt", "2.E", "Prøvesvar", "2026-09-01");
        CurrentPerson current = retning.bean(CurrentPerson.class);
        current.actingAs("sekretariat", () -> {
            Ground ground =
                    new Ground(GroundType.FOUNDING, null, null, "2026-01", "Planen slik den var da den ble lagt inn.");
            retning.bean(Founding.class)
                    .found(
                            "Planen legges inn",
                            "Første innlegging",
                            ground,
                            Instant.parse("2025-12-31T23:00:00Z"),
                            null,
                            changes);
            retning.bean(MeetingKeeping.class)
                    .create(new MeetingDraft("portefoljeradet", "3/2026", "2026-09-11", null, "PLANNED"));
            retning.bean(CasePreparing.class)
                    .create(new CaseDraft(
                            "portefoljeradet",
                            "2026",
                            "18",
                            "3/2026",
                            "Endringer i mål 1",
                            "APPROVAL",
                            "Rådet slutter seg til endringene i mål 1.",
                            List.of()));
        });
        return retning;
    }

    private static void subGoal(List<ProposedChange> changes, String code, String name) {
        changes.add(new ProposedChange(
                "subgoal", null, ChangeKind.CREATE, Map.of("goal", code.substring(0, 1), "code", code, "name", name)));
    }

    private static void grouping(List<ProposedChange> changes, String subGoal, String name) {
        changes.add(new ProposedChange("grouping", null, ChangeKind.CREATE, Map.of("subGoal", subGoal, "name", name)));
    }

    private static void activity(
            List<ProposedChange> changes,
            String key,
            String name,
            String subGoal,
            @Nullable String grouping,
            @Nullable String startsOn) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("key", key);
        after.put("name", name);
        after.put("subGoal", subGoal);
        after.put("phases", List.of("DEVELOPMENT"));
        after.put("certainty", "PLANNED");
        if (grouping != null) {
            after.put("grouping", grouping);
        }
        if (startsOn != null) {
            after.put("startsOn", startsOn);
        }
        changes.add(new ProposedChange("activity", null, ChangeKind.CREATE, after));
    }
}
