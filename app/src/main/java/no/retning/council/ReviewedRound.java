package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A round of the portfolio that is reviewed under a case.
 *
 * @param closed whether it is closed, and its files are stored
 */
@Introspected
public record ReviewedRound(LocalDate cutOff, boolean closed) {
    /** The address of its review. */
    public String path() {
        return "/portefolje/" + cutOff;
    }
}
