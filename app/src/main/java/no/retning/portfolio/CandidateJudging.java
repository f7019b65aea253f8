package no.retning.portfolio;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The office tells which entry criteria a candidate meets. Each telling is a row beside those before: two who tell at
 * once both stand, and the newest counts.
 */
@Singleton
public class CandidateJudging {
    private static final int LONGEST = 2000;

    private final CriterionRepository criteria;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    CandidateJudging(CriterionRepository criteria, Moments moments, CurrentPerson current, Audit audit) {
        this.criteria = criteria;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * What is told of one criterion.
     *
     * @param met null leaves it as it was
     */
    public record Told(
            String code, @Nullable Boolean met, @Nullable String evidence) {}

    /**
     * Adds what differs from what was told before.
     *
     * @throws Problem VALIDATION at {@code evidence-CODE} or {@code met-CODE}; CONFLICT when it is no candidate any more
     */
    @Transactional
    public void tell(InitiativeRow initiative, List<Told> told) {
        current.rights().require(Act.JUDGE_CANDIDATE);
        if (!initiative.candidate()) {
            throw Problem.conflict("portfolio.error.noCandidate");
        }
        var now = criteria.of(initiative.id(), moments.now().at());
        var errors = new ArrayList<FieldError>();
        var fresh = new ArrayList<Told>();
        for (var it : told) {
            var was = now.stream().filter(row -> row.code().equals(it.code())).findFirst();
            if (was.isEmpty()) {
                errors.add(FieldError.of("met-" + it.code(), "portfolio.error.noCriterion", it.code()));
            } else if (differs(was.get(), it)) {
                check(it, errors);
                fresh.add(it);
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        for (var it : fresh) {
            boolean met = Boolean.TRUE.equals(it.met());
            criteria.insert(initiative.id(), it.code(), met, text(it.evidence()), current.idOrNull());
            audit.record("JUDGE_CANDIDATE", initiative.key(), Map.of("criterion", it.code(), "met", met));
        }
    }

    private static boolean differs(CriterionRow was, Told it) {
        return it.met() != null
                && (!Objects.equals(was.met(), it.met())
                        || !text(was.evidence()).equals(text(it.evidence())));
    }

    private static void check(Told it, List<FieldError> errors) {
        if (text(it.evidence()).isEmpty()) {
            errors.add(FieldError.of("evidence-" + it.code(), "portfolio.error.noEvidence"));
        } else if (text(it.evidence()).length() > LONGEST) {
            errors.add(FieldError.of("evidence-" + it.code(), "portfolio.error.longEvidence", LONGEST));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
