package no.retning.reporting;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.retning.web.FieldError;
import no.retning.web.Problem;

/** Missing reports have a cause when a round closes, if only that nobody knows it (domain.md 5). */
@Singleton
class MissingExplaining {
    private final ReportRepository reports;
    private final ReportDelegating delegating;

    MissingExplaining(ReportRepository reports, ReportDelegating delegating) {
        this.reports = reports;
        this.delegating = delegating;
    }

    /** @throws Problem VALIDATION with each missing report that has no cause, unless it is said to be unknown */
    @Transactional(propagation = Propagation.MANDATORY)
    void explain(ReportingRound round, MissingCauses said) {
        var causes = new LinkedHashMap<ReportRow, String>();
        var errors = new ArrayList<FieldError>();
        for (ReportRow it : reports.list(List.of(round.id()))) {
            String cause = said.of(it);
            if (it.ofGoal() || it.submission() != null || (cause.isEmpty() && it.explained())) {
                continue;
            }
            String field = "causes." + MissingCauses.key(it);
            if (cause.length() > ReportDelegating.LONGEST) {
                errors.add(FieldError.of(field, "reporting.error.long", ReportDelegating.LONGEST));
            } else if (cause.isEmpty() && !said.unknown()) {
                errors.add(FieldError.of(field, "reporting.error.noCause", it.name() + " (" + it.organization() + ")"));
            } else {
                causes.put(it, cause);
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        causes.forEach((report, cause) -> {
            if (cause.isEmpty()) {
                delegating.unknown(report);
            } else {
                delegating.missing(report, cause);
            }
        });
    }
}
