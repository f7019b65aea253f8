package no.retning.example;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.retning.people.CurrentPerson;
import no.retning.round.RoundAnswering;
import no.retning.round.RoundDraft;
import no.retning.round.RoundKeeping;
import no.retning.status.StatusReporting;
import no.retning.status.StatusThings;
import no.retning.time.Moments;

/** What owners of the example tell: how things stand, and their answers in a round that is open. */
@Singleton
class ExampleAnswers {
    private final StatusThings things;
    private final StatusReporting reporting;
    private final RoundKeeping rounds;
    private final RoundAnswering answering;
    private final Moments moments;
    private final CurrentPerson current;

    ExampleAnswers(
            StatusThings things,
            StatusReporting reporting,
            RoundKeeping rounds,
            RoundAnswering answering,
            Moments moments,
            CurrentPerson current) {
        this.things = things;
        this.reporting = reporting;
        this.rounds = rounds;
        this.answering = answering;
        this.moments = moments;
        this.current = current;
    }

    void tell(Story.Status status) {
        current.actingAs(
                status.by(),
                () -> reporting.report(things.get(status.word(), status.key(), moments.now()), status.told()));
    }

    /** The deadline is counted from today, so that the round is open whenever the example is made. */
    void ask(Story.Round round, String office) {
        LocalDate deadline = moments.now().day().plusDays(round.days());
        long id = current.actingAs(
                office,
                () -> rounds.open(new RoundDraft(round.title(), deadline.toString(), null, round.organizations())));
        for (Story.Answer answer : round.answers()) {
            current.actingAs(answer.by(), () -> answer.unchanged().forEach(key -> answering.answer(id, key, true)));
        }
    }
}
