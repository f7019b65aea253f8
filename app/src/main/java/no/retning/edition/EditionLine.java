package no.retning.edition;

import no.retning.time.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list.
 *
 * @param before label of the version before it, null for the first
 * @param differs how many things differ from that one
 */
public record EditionLine(Edition edition, @Nullable String before, int differs) {

    /** The page of what differs from the version before. */
    public String differenceAddress() {
        return "/versjoner/" + before + "/mot/" + edition.label();
    }
}
