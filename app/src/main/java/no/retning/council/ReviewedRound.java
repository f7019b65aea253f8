package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A round of the portfolio that is reviewed under a case.
 *
 * @param closed whether it is closed
 * @param live whether the reader may read it as it stands, and not what was stored of it alone
 */
@Introspected
public record ReviewedRound(LocalDate cutOff, boolean closed, boolean live) {
    /** The address of its review. */
    public String path() {
        return "/portefolje/" + cutOff;
    }
}
