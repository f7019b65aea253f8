package no.retning.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
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
import no.retning.change.Seeding;
import no.retning.council.CaseDraft;
import no.retning.council.CaseKey;
import no.retning.council.CasePreparing;
import no.retning.council.Concern;
import no.retning.council.DecisionDraft;
import no.retning.council.MeetingDraft;
import no.retning.council.MeetingKeeping;
import no.retning.people.CurrentPerson;
import no.retning.people.DemoUsers;
import no.retning.start.TestRetning;
import org.jspecify.annotations.Nullable;

/** Gives a Retning a plan with a history, through the same use cases as people use. */
final class PlanInTests {

    static final Instant FOUNDED = Instant.parse("2026-07-31T22:00:00Z");
    static final Instant DECIDED = Instant.parse("2026-09-11T10:00:00Z");
    static final CaseKey CASE = new CaseKey("portefoljeradet", 2026, 26);

    private final TestRetning retning;

    PlanInTests(TestRetning retning) {
        this.retning = retning;
    }

    void found(List<ProposedChange> changes) {
        var ground = new Ground(
                GroundType.FOUNDING, "Helsedirektoratet", LocalDate.of(2026, 8, 1), "2026-08", "Veikart 2026-08");
        retning.bean(Founding.class).found("Veikart 2026-08", "Første innlesing", ground, FOUNDED, null, changes);
    }

    /** A meeting with a case that concerns these. */
    void holdCase(int number, String title, Concern... concerns) {
        asOffice(() -> {
            if (number == CASE.number()) {
                retning.bean(MeetingKeeping.class)
                        .create(new MeetingDraft(CASE.council(), "3/2026", "2026-09-10", "Oslo", null));
            }
            retning.bean(CasePreparing.class)
                    .create(new CaseDraft(
                            CASE.council(),
                            "2026",
                            String.valueOf(number),
                            "3/2026",
                            title,
                            "RECOMMENDATION",
                            "Rådet slutter seg til endringene.",
                            Arrays.asList(concerns)));
        });
    }

    /** A change set decided in the case; in force at the time, or waiting when there is none. */
    long decide(String title, @Nullable Instant effectiveAt, ProposedChange... changes) {
        asOffice(() -> {
            var draft = new ChangeSetDraft(title, "Samordnet med leverandørens plan", null, List.of(changes));
            set = retning.bean(Drafting.class).create(draft);
            retning.bean(Life.class).submit(set, null);
            retning.bean(Life.class).propose(set, null, CASE);
            var decision = decided ? null : new DecisionDraft(null, "AS_PROPOSED");
            retning.bean(Deciding.class)
                    .decide(set, null, new DecisionOnSet(Outcome.ADOPTED, Effect.NEXT_VERSION, null, decision));
            decided = true;
            if (effectiveAt != null) {
                retning.bean(Seeding.class).inForceAt(set, effectiveAt);
            }
        });
        return set;
    }

    private boolean decided;
    private long set;

    private void asOffice(Runnable work) {
        retning.bean(DemoUsers.class).ensure();
        retning.bean(CurrentPerson.class).actingAs("sekretariat", work);
    }

    static ProposedChange change(String key, ChangeKind kind, Map<String, Object> after) {
        return new ProposedChange("activity", key, kind, new HashMap<>(after));
    }
}
