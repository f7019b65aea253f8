package no.retning.change;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.council.DecisionDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a council decided about a change set, registered in one act: one outcome for all, then the exceptions.
 *
 * @param outcome ADOPTED (alle som foreslått), REJECTED or DEFERRED
 * @param effect AT_ONCE, NEXT_VERSION or AT_TIME; the next version when left out
 * @param effectAt the time ahead, for AT_TIME
 * @param exceptions changes that fared otherwise
 * @param decision the decision of the case, where it is registered in the same act; one that says otherwise than the
 *     decision that stands is a conflict
 * @param adoptedBy the body that adopted it after the council advised, where that is known already
 * @param conditions what must be met before what was adopted is firm
 */
@Serdeable
public record DecisionOnSet(
        Outcome outcome,

        @Nullable
        @Schema(
                type = "string",
                example = "2027-01-01",
                description = "AT_ONCE, NEXT_VERSION, a date or an instant ahead")
        Effect effect,

        @Nullable @Schema(hidden = true) Instant effectAt,
        @Nullable List<Departure> exceptions,
        @Nullable DecisionDraft decision,
        @Nullable AdoptedBy adoptedBy,
        @Nullable List<ConditionDraft> conditions) {

    /** A decision of the council alone. */
    public DecisionOnSet(
            Outcome outcome,
            @Nullable Effect effect,
            @Nullable List<Departure> exceptions,
            @Nullable DecisionDraft decision) {
        this(outcome, effect, null, exceptions, decision, null, null);
    }

    /** What must be met before what was adopted is firm; none when left out. */
    List<ConditionDraft> conditionsOrNone() {
        return conditions == null ? List.of() : conditions;
    }

    /**
     * One change that fared otherwise.
     *
     * @param change its id
     * @param outcome what became of it
     * @param after the adopted values, for ADOPTED_AMENDED; those not named stay as proposed
     */
    @Serdeable
    public record Departure(
            long change, Outcome outcome, @Nullable Map<String, @Nullable Object> after) {}
}
