package no.retning.organization;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is called today, or was called last.
 *
 * @param since first day of the name; null when no day is claimed
 * @param until last day of it, when it has ended
 * @param ended whether it bears no name today
 * @param aliases other names that lead to it today
 * @param activities how many activities it owns now
 * @param inferred how many of them nobody has confirmed
 * @param mailbox where it is written to
 * @param language code of the language it is written to in
 * @param people how many people belong to it
 */
@Introspected
public record OrganizationRow(
        long id,
        String name,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean ended,
        List<String> aliases,
        int activities,
        int inferred,
        @Nullable String mailbox,
        String language,
        int people) {
    /** The address of its page. */
    public String path() {
        return "/organisasjoner/" + id;
    }
}
