package no.retning.reporting;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.council.CaseKey;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What the office typed of a round, checked. */
@Singleton
class RoundChecking {
    private static final Pattern MEETING = Pattern.compile("(\\S.*?)\\s+(\\d{1,3})/(\\d{4})");
    private static final int MOST_DAYS = 60;

    private final ReportingRoundRepository rounds;
    private final ScaleRepository scales;

    RoundChecking(ReportingRoundRepository rounds, ScaleRepository scales) {
        this.rounds = rounds;
        this.scales = scales;
    }

    /** A round whose fields are right. */
    record Checked(
            LocalDate cutOff,
            LocalDate dueOn,
            int graceDays,
            @Nullable Integer remind,
            long scale,
            @Nullable Long meeting,
            @Nullable Long councilCase) {}

    /**
     * Checks what was sent.
     *
     * @param round the round that is changed; null for a new one
     * @throws Problem VALIDATION with every field that is wrong
     */
    Checked check(RoundDraft sent, @Nullable ReportingRound round) {
        var errors = new ArrayList<FieldError>();
        LocalDate cutOff = round == null ? day("cutOff", sent.cutOff(), errors) : round.cutOff();
        LocalDate dueOn = day("dueOn", sent.dueOn(), errors);
        if (cutOff != null && dueOn != null && dueOn.isBefore(cutOff)) {
            errors.add(FieldError.of("dueOn", "reporting.error.dueBeforeCutOff"));
        }
        if (round == null && cutOff != null) {
            inOrder(cutOff, errors);
        }
        Integer grace = days("graceDays", sent.graceDays(), 0, errors);
        Integer remind = days("remindDaysBefore", sent.remindDaysBefore(), 1, errors);
        if (round != null && dueOn != null) {
            notBack(round, dueOn, grace == null ? 0 : grace, errors);
        }
        long scale = scale(sent.scale(), errors);
        Long meeting = meeting(sent.meeting(), errors);
        Long councilCase = councilCase(sent.councilCase(), errors);
        if (meeting != null && councilCase != null && !rounds.onAgenda(councilCase, meeting)) {
            errors.add(FieldError.of("councilCase", "reporting.error.otherMeeting"));
        }
        if (cutOff == null || dueOn == null || !errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return new Checked(cutOff, dueOn, grace == null ? 0 : grace, remind, scale, meeting, councilCase);
    }

    /** Rounds follow each other: one put in before another would change what that was compared with. */
    private void inOrder(LocalDate cutOff, List<FieldError> errors) {
        rounds.newest()
                .filter(it -> cutOff.isBefore(it))
                .ifPresent(it -> errors.add(FieldError.of("cutOff", "reporting.error.order", it)));
    }

    /** While a round is open its days are not moved to the past: what came in time would be told to be late. */
    private static void notBack(ReportingRound round, LocalDate dueOn, int grace, List<FieldError> errors) {
        if (round.openedAt() == null) {
            return;
        }
        LocalDate last = dueOn.plusDays(grace);
        if (dueOn.isBefore(round.today()) && !dueOn.equals(round.dueOn())) {
            errors.add(FieldError.of("dueOn", "reporting.error.dueBeen"));
        } else if (last.isBefore(round.today()) && last.isBefore(round.lastDay())) {
            errors.add(FieldError.of("graceDays", "reporting.error.graceBeen"));
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, List<FieldError> errors) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text.strip());
            if (day.getYear() >= 2000 && day.getYear() <= 2100) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        errors.add(FieldError.of(field, "reporting.error.day"));
        return null;
    }

    private static @Nullable Integer days(String field, @Nullable Integer days, int least, List<FieldError> errors) {
        if (days != null && (days < least || days > MOST_DAYS)) {
            errors.add(FieldError.of(field, "reporting.error.days", least, MOST_DAYS));
        }
        return days;
    }

    private long scale(@Nullable String name, List<FieldError> errors) {
        List<ScaleRow> all = scales.list();
        Optional<ScaleRow> found = all.stream()
                .filter(it -> name == null || name.isBlank() || it.name().equals(name.strip()))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of("scale", "reporting.error.scale"));
        }
        return found.or(() -> all.stream().findFirst()).orElseThrow().id();
    }

    private @Nullable Long meeting(@Nullable String printed, List<FieldError> errors) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        Matcher matcher = MEETING.matcher(printed.strip());
        Optional<Long> found = matcher.matches()
                ? rounds.findMeeting(
                        matcher.group(1), Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(2)))
                : Optional.empty();
        if (found.isEmpty()) {
            errors.add(FieldError.of("meeting", "reporting.error.meeting"));
        }
        return found.orElse(null);
    }

    private @Nullable Long councilCase(@Nullable String printed, List<FieldError> errors) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        Optional<Long> found =
                CaseKey.parse(printed).flatMap(it -> rounds.findCase(it.council(), it.year(), it.number()));
        if (found.isEmpty()) {
            errors.add(FieldError.of("councilCase", "reporting.error.case"));
        }
        return found.orElse(null);
    }
}
