package no.retning.reporting;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** Makes the pages of rounds: the list, and how the office keeps one. */
@Singleton
class KeepShowing {
    private final ReportingRoundRepository rounds;
    private final RoundClosingRepository closings;
    private final ReportRepository reports;
    private final AskedRepository asked;
    private final ReportWriterRepository writers;
    private final ScaleRepository scales;
    private final ReportLetters letters;
    private final CurrentPerson current;

    KeepShowing(
            ReportingRoundRepository rounds,
            RoundClosingRepository closings,
            ReportRepository reports,
            AskedRepository asked,
            ReportWriterRepository writers,
            ScaleRepository scales,
            ReportLetters letters,
            CurrentPerson current) {
        this.rounds = rounds;
        this.closings = closings;
        this.reports = reports;
        this.asked = asked;
        this.writers = writers;
        this.scales = scales;
        this.letters = letters;
        this.current = current;
    }

    /** Rounds that are not closed are shown to those who are signed in; of one that was, its stored files to all. */
    RoundsPage list(List<ReportingRound> all, Form form) {
        boolean keeps = current.rights().may(Act.KEEP_REPORTING);
        boolean signedIn = current.rights().reporting().mayReadRound(false);
        return new RoundsPage(
                all.stream().filter(it -> it.published() || signedIn).toList(),
                signedIn,
                keeps ? scales.list() : List.of(),
                current.rights().may(Act.REPORT),
                keeps ? form : null);
    }

    KeepPage page(ReportingRound round, Form form) {
        return new KeepPage(
                round,
                closings.listOf(round.id()),
                reports.list(List.of(round.id())),
                asked.list(round.id(), null),
                scales.list(),
                round.closed() ? List.of() : rounds.unowned(),
                round.takesReports() ? asked.unasked(round.id()) : List.of(),
                letters.on() && round.takesReports()
                        ? writers.list(round.id(), null).stream()
                                .filter(it -> it.mailbox() == null)
                                .toList()
                        : List.of(),
                letters.on() && round.openedAt() == null ? asked.unwritten() : List.of(),
                letters.on(),
                form.values().containsKey("dueOn") ? form : begun(round, form));
    }

    private static Form begun(ReportingRound round, Form form) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("dueOn", round.dueOn());
        values.put("graceDays", round.graceDays());
        values.put("remindDaysBefore", round.remindDaysBefore());
        values.put("scale", round.scale());
        values.put("meeting", round.meeting());
        values.put("councilCase", round.councilCase());
        values.values().removeIf(Objects::isNull);
        form.values().forEach((name, typed) -> values.put(name, typed));
        return Form.of(values).with(form.errors());
    }
}
