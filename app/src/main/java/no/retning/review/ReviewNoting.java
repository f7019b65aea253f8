package no.retning.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.RightsOfReporting;
import no.retning.reporting.ReportingRound;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The office and the council note what is said in the review; the office follows it up, and who is asked answers. */
@Singleton
public class ReviewNoting {
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    private final ReviewRemarkRepository remarks;
    private final CurrentPerson current;
    private final Audit audit;

    ReviewNoting(ReviewRemarkRepository remarks, CurrentPerson current, Audit audit) {
        this.remarks = remarks;
        this.current = current;
        this.audit = audit;
    }

    /** Notes something. @throws Problem VALIDATION; CONFLICT when the round was never opened */
    @Transactional
    public ReviewRemark note(ReportingRound round, RemarkDraft sent) {
        return note(round, sent, round.today());
    }

    /** The same as of a day that has been: the example has a past. */
    @Transactional
    public ReviewRemark note(ReportingRound round, RemarkDraft sent, LocalDate today) {
        current.rights().reporting().requireNote(RemarkKind.ACTION_POINT == kind(sent.kind()));
        if (round.openedAt() == null) {
            throw Problem.conflict("review.error.notOpen");
        }
        var errors = new ArrayList<FieldError>();
        RemarkKind kind = kind(sent.kind());
        if (kind == null) {
            errors.add(FieldError.of("kind", "review.error.kind"));
        }
        String text = words(errors, "text", sent.text(), LONGEST);
        if (text == null && errors.stream().noneMatch(it -> it.field().equals("text"))) {
            errors.add(FieldError.of("text", "review.error.text"));
        }
        String saidBy = words(errors, "saidBy", sent.saidBy(), LONGEST_NAME);
        String askedOf = words(errors, "askedOf", sent.askedOf(), LONGEST_NAME);
        if (kind == RemarkKind.ACTION_POINT && askedOf == null) {
            errors.add(FieldError.of("askedOf", "review.error.who"));
        }
        LocalDate due = day(errors, sent.dueOn(), today);
        refuse(errors);
        String initiative = sent.initiative() == null || sent.initiative().isBlank()
                ? null
                : sent.initiative().strip();
        if (initiative != null && !remarks.asks(round.id(), initiative)) {
            throw Problem.validation("initiative", "review.error.initiative");
        }
        long id = remarks.insert(
                round.id(),
                initiative,
                Objects.requireNonNull(kind).name(),
                Objects.requireNonNull(text),
                saidBy,
                askedOf,
                due,
                current.idOrNull());
        audit.record("NOTE_REVIEW", round.label(), Map.of("remark", id, "kind", kind.name()));
        return get(round, id);
    }

    /** Makes an action point of what was noted. @throws Problem NOT_FOUND, VALIDATION; STALE when it has moved */
    @Transactional
    ReviewRemark toActionPoint(
            ReportingRound round, long id, int revision, @Nullable String askedOf, @Nullable String dueOn) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        get(round, id);
        var errors = new ArrayList<FieldError>();
        String who = words(errors, "askedOf", askedOf, LONGEST_NAME);
        if (who == null && errors.isEmpty()) {
            errors.add(FieldError.of("askedOf", "review.error.who"));
        }
        LocalDate due = day(errors, dueOn, round.today());
        refuse(errors);
        moved(remarks.toActionPoint(id, revision, Objects.requireNonNull(who), due));
        audit.record("MAKE_ACTION_POINT", round.label(), Map.of("remark", id));
        return get(round, id);
    }

    /** Says that it is answered or done. @throws Problem NOT_FOUND, VALIDATION; STALE when it has moved */
    @Transactional
    ReviewRemark done(ReportingRound round, long id, int revision, @Nullable String answer) {
        ReviewRemark asked = get(round, id);
        current.rights().reporting().requireAnswerPoint(asked.organization(), asked.person());
        var errors = new ArrayList<FieldError>();
        String said = words(errors, "answer", answer, LONGEST);
        if (said == null && errors.isEmpty()) {
            errors.add(FieldError.of("answer", "review.error.answer"));
        }
        refuse(errors);
        moved(remarks.done(id, revision, Objects.requireNonNull(said), current.idOrNull()));
        audit.record(
                "ANSWER_REVIEW",
                round.label(),
                Map.of("remark", id, "askedOf", Objects.requireNonNullElse(asked.askedOf(), ""), "answer", said));
        return get(round, id);
    }

    /** Takes an answer back: the log keeps it. @throws Problem NOT_FOUND; STALE when it has moved, or is open */
    @Transactional
    ReviewRemark reopen(ReportingRound round, long id, int revision) {
        ReviewRemark answered = get(round, id);
        RightsOfReporting rights = current.rights().reporting();
        if (answered.open()) {
            rights.requireAnswerPoint(answered.organization(), answered.person());
            throw Problem.stale();
        }
        rights.requireTakeBack(answered.organization(), answered.person(), answered.answerer());
        moved(remarks.reopen(id, revision));
        audit.record(
                "REOPEN_REVIEW",
                round.label(),
                Map.of(
                        "remark", id,
                        "answer", Objects.requireNonNullElse(answered.answer(), ""),
                        "answeredBy", Objects.requireNonNullElse(answered.answeredBy(), "")));
        return get(round, id);
    }

    private ReviewRemark get(ReportingRound round, long id) {
        return remarks.find(round.cutOff(), id).orElseThrow(() -> Problem.notFound("review.noRemark"));
    }

    private static @Nullable RemarkKind kind(@Nullable String word) {
        return Arrays.stream(RemarkKind.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(List<FieldError> errors, String field, @Nullable String text, int longest) {
        String words = text == null ? "" : text.strip();
        if (words.length() > longest) {
            errors.add(FieldError.of(field, "review.error.long", longest));
        }
        return words.isEmpty() ? null : words;
    }

    private static @Nullable LocalDate day(List<FieldError> errors, @Nullable String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.isBefore(today)) {
                errors.add(FieldError.of("dueOn", "review.error.past"));
                return null;
            }
            if (day.getYear() <= 2100) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        errors.add(FieldError.of("dueOn", "review.error.day"));
        return null;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }

    private static void moved(int rows) {
        if (rows == 0) {
            throw Problem.stale();
        }
    }
}
