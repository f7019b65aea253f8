package no.retning.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ReportingRoundRepository;
import no.retning.roadmap.Progress;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The portfolio office judges an initiative beside its owner, always with a reason; nothing is written over. */
@Singleton
public class Assessing {
    private static final int LONGEST = 4000;

    private final AssessmentRepository assessments;
    private final ReportingRoundRepository rounds;
    private final CurrentPerson current;
    private final Audit audit;

    Assessing(AssessmentRepository assessments, ReportingRoundRepository rounds, CurrentPerson current, Audit audit) {
        this.assessments = assessments;
        this.rounds = rounds;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Judges one dimension, or takes an earlier judgement back.
     *
     * @param level code of a level; null or empty takes the one that counts back
     * @throws Problem VALIDATION; CONFLICT when the round is not open, or there is nothing to take back
     */
    @Transactional
    public Assessment assess(
            ReportingRound round,
            String initiative,
            @Nullable String dimension,
            @Nullable String level,
            @Nullable String reason) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        var errors = new ArrayList<FieldError>();
        Dimension of = one(Dimension.values(), dimension);
        Progress as = one(Progress.values(), level);
        if (of == null || !round.asks(of)) {
            errors.add(FieldError.of("dimension", "review.error.dimension"));
        }
        if (as == null && level != null && !level.isBlank()) {
            errors.add(FieldError.of("level", "review.error.level"));
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            errors.add(FieldError.of("reason", "review.error.reason", LONGEST));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return write(
                round,
                initiative,
                Objects.requireNonNull(of),
                as,
                Objects.requireNonNull(reason).strip());
    }

    private Assessment write(
            ReportingRound round, String initiative, Dimension of, @Nullable Progress as, String reason) {
        LocalDate cutOff = round.cutOff();
        rounds.hold(cutOff);
        if (!rounds.find(cutOff).orElseThrow().takesReports()) {
            throw Problem.conflict("review.error.closed");
        }
        if (as == null && standing(cutOff, initiative, of) == null) {
            throw Problem.conflict("review.error.nothingToTakeBack");
        }
        if (assessments.insert(
                        round.id(), initiative, of.name(), as == null ? null : as.name(), reason, current.idOrNull())
                == 0) {
            throw Problem.validation("initiative", "review.error.initiative");
        }
        audit.record(
                as == null ? "TAKE_BACK_ASSESSMENT" : "ASSESS_INITIATIVE",
                initiative,
                Map.of("round", round.label(), "dimension", of.name(), "level", as == null ? "" : as.name()));
        return assessments.history(cutOff, initiative).getFirst();
    }

    private @Nullable Progress standing(LocalDate round, String initiative, Dimension dimension) {
        return assessments.history(round, initiative).stream()
                .filter(it -> it.dimension() == dimension)
                .findFirst()
                .map(Assessment::level)
                .orElse(null);
    }

    private static <T extends Enum<T>> @Nullable T one(T[] all, @Nullable String word) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
