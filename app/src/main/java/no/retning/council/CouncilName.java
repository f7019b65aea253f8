package no.retning.council;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a council was called, by date.
 *
 * @param since first day, null when it has always been
 * @param until last day, null when it still is
 * @param inferred whether no public document says that this council follows the one of the name before
 */
@Introspected
public record CouncilName(
        String council,
        String name,
        boolean inferred,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
