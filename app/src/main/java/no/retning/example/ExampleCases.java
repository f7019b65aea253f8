package no.retning.example;

import jakarta.inject.Singleton;
import no.retning.council.CaseDraft;
import no.retning.council.CaseKey;
import no.retning.council.CasePreparing;
import no.retning.council.DecisionDraft;
import no.retning.council.DecisionRegistering;
import no.retning.council.MeetingDraft;
import no.retning.council.MeetingKeeping;
import org.jspecify.annotations.Nullable;

/** Holds the meetings of the example, with their cases and decisions. */
@Singleton
class ExampleCases {
    private final MeetingKeeping meetings;
    private final CasePreparing cases;
    private final DecisionRegistering decisions;

    ExampleCases(MeetingKeeping meetings, CasePreparing cases, DecisionRegistering decisions) {
        this.meetings = meetings;
        this.cases = cases;
        this.decisions = decisions;
    }

    static @Nullable CaseKey key(Story.@Nullable CaseName name) {
        return name == null ? null : new CaseKey(name.council(), name.year(), name.number());
    }

    void hold(Story story) {
        for (Story.Meeting it : story.meetings()) {
            meetings.create(new MeetingDraft(it.council(), it.number(), it.date(), it.place(), it.status()));
        }
        for (Story.Case it : story.cases()) {
            cases.create(new CaseDraft(
                    it.council(),
                    String.valueOf(it.year()),
                    String.valueOf(it.number()),
                    it.meeting(),
                    it.title(),
                    it.type(),
                    it.proposedText(),
                    it.concerns()));
            if (it.outcome() != null) {
                decisions.register(
                        new CaseKey(it.council(), it.year(), it.number()),
                        null,
                        new DecisionDraft(it.adoptedText(), it.outcome()));
            }
        }
    }
}
