package no.retning.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ChangeSetDraft;
import no.retning.change.Deciding;
import no.retning.change.DecisionOnSet;
import no.retning.change.Drafting;
import no.retning.change.Effect;
import no.retning.change.Founding;
import no.retning.change.Ground;
import no.retning.change.GroundType;
import no.retning.change.Life;
import no.retning.change.Outcome;
import no.retning.change.ProposedChange;
import no.retning.people.CurrentPerson;
import no.retning.people.DemoUsers;
import no.retning.start.TestRetning;

/** A small plan, a council that treats changes to it, and cases at every stage: what the pages of cases tell. */
final class CaseStory {
    static final CaseKey DECIDED = new CaseKey("portefoljeradet", 2026, 18);
    static final CaseKey ORIENTATION = new CaseKey("portefoljeradet", 2025, 26);
    static final CaseKey COMING = new CaseKey("portefoljeradet", 2026, 30);
    static final String RENAMED = "20240101000000001";
    static final String SPLIT = "20240101000000003";

    private CaseStory() {}

    static void tell(TestRetning retning) {
        retning.bean(DemoUsers.class).ensure();
        var current = retning.bean(CurrentPerson.class);
        current.actingAs("sekretariat", () -> {
            found(retning);
            council(retning);
        });
        long set = current.actingAs("malansvarlig", () -> propose(retning));
        current.actingAs("sekretariat", () -> decide(retning, set));
    }

    private static void found(TestRetning retning) {
        var changes = List.of(
                create("subgoal", Map.of("goal", "1", "code", "1.A", "name", "Digital fullmakt for alle")),
                create("subgoal", Map.of("goal", "1", "code", "1.B", "name", "Innsyn i egne helseopplysninger")),
                create("grouping", Map.of("subGoal", "1.A", "name", "Fullmakt")),
                activity(RENAMED, "Fullmakt i helseappen"),
                activity("20240101000000002", "Tilgang for pårørende"),
                activity(SPLIT, "Samtykke og reservasjon"));
        var _ = retning.bean(Founding.class)
                .found(
                        "Veikart",
                        "Første liste",
                        new Ground(GroundType.FOUNDING, "Eksempel", LocalDate.of(2026, 1, 1), null, null),
                        Instant.parse("2025-12-31T23:00:00Z"),
                        null,
                        changes);
    }

    private static void council(TestRetning retning) {
        var meetings = retning.bean(MeetingKeeping.class);
        var cases = retning.bean(CasePreparing.class);
        meetings.create(new MeetingDraft("nuit", "3/2025", "2025-09-18", "Oslo", "MINUTES_APPROVED"));
        meetings.create(new MeetingDraft("portefoljeradet", "3/2026", "2026-09-11", "Trondheim", "CALLED"));
        meetings.create(new MeetingDraft("portefoljeradet", "4/2026", "2026-12-10", null, null));
        cases.create(new CaseDraft(
                "portefoljeradet",
                "2025",
                "26",
                "3/2025",
                "Status for digital fullmakt",
                "INFORMATION",
                "Rådet tar saken til orientering.",
                List.of(new Concern("subgoal", "1A"), new Concern("activity", RENAMED))));
        retning.bean(DecisionRegistering.class).register(ORIENTATION, null, new DecisionDraft(null, "AS_PROPOSED"));
        cases.create(new CaseDraft(
                "portefoljeradet",
                "2026",
                "18",
                "3/2026",
                "Endringer i veikartet for mål 1",
                "APPROVAL",
                "Rådet slutter seg til endringene i veikartet for mål 1 slik de er lagt fram. Endringene tas inn i neste"
                        + " versjon.",
                List.of(new Concern("goal", "1"), new Concern("activity", RENAMED), new Concern("activity", SPLIT))));
        cases.create(new CaseDraft(
                "portefoljeradet",
                "2026",
                "30",
                "4/2026",
                "Plan for neste år",
                "DISCUSSION",
                "Rådet gir sine råd til planen.",
                List.of(new Concern("goal", "1"))));
        cases.create(new CaseDraft("fagradet", "2026", "7", null, "Meldt sak uten møte", "OPEN", null, List.of()));
    }

    private static long propose(TestRetning retning) {
        long set = retning.bean(Drafting.class)
                .create(new ChangeSetDraft(
                        "Høstens endringer i mål 1",
                        "Avklaringene kommer ved årsskiftet.",
                        null,
                        List.of(
                                change(RENAMED, ChangeKind.RENAME, Map.of("name", "Fullmakt i helseappen for voksne")),
                                change(
                                        "20240101000000002",
                                        ChangeKind.RESCHEDULE,
                                        Map.of("startsOn", "2028-01-01", "endsOn", "2028-12-31")),
                                change("20240101000000002", ChangeKind.PLACE_ALSO, Map.of("subGoal", "1.B")),
                                change(
                                        SPLIT,
                                        ChangeKind.SPLIT,
                                        Map.of(
                                                "into",
                                                List.of(Map.of("name", "Samtykke"), Map.of("name", "Reservasjon")))),
                                create("subgoal", Map.of("goal", "1", "code", "1.C", "name", "Trygg deling")))));
        retning.bean(Life.class).submit(set, null);
        return set;
    }

    private static void decide(TestRetning retning, long set) {
        retning.bean(Life.class).propose(set, null, DECIDED);
        retning.bean(DecisionRegistering.class)
                .register(
                        DECIDED,
                        null,
                        new DecisionDraft(
                                "Rådet slutter seg til endringene i veikartet for mål 1 med de merknadene som kom fram i møtet."
                                        + " Endringene gjelder straks.",
                                "AMENDED"));
        var last = retning.database().list("SELECT max(id) FROM changes").getFirst();
        var _ = retning.bean(Deciding.class)
                .decide(
                        set,
                        null,
                        new DecisionOnSet(
                                Outcome.ADOPTED,
                                Effect.AT_ONCE,
                                List.of(new DecisionOnSet.Departure(Long.parseLong(last), Outcome.DEFERRED, null)),
                                null));
    }

    private static ProposedChange activity(String key, String name) {
        return create(
                "activity",
                Map.of(
                        "key", key,
                        "name", name,
                        "phases", List.of("DEVELOPMENT"),
                        "certainty", "PLANNED",
                        "startsOn", "2027-07-01",
                        "startsPrecision", "DAY",
                        "subGoal", "1.A",
                        "grouping", "Fullmakt"));
    }

    private static ProposedChange create(String subject, Map<String, Object> after) {
        return new ProposedChange(subject, null, ChangeKind.CREATE, after);
    }

    private static ProposedChange change(String key, ChangeKind kind, Map<String, Object> after) {
        return new ProposedChange("activity", key, kind, after);
    }
}
