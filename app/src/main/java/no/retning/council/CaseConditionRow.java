package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision, on the page of its case.
 *
 * @param owner the organisation or role that sees to it, in words
 * @param standing OPEN, MET or WAIVED
 */
@Introspected
public record CaseConditionRow(
        long id,
        String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        String standing,
        @Nullable LocalDate settledOn,
        @Nullable String note) {
    /** The page of the condition. */
    public String address() {
        return "/vilkar/" + id;
    }
}
