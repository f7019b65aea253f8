package no.retning.roadmap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What once bore a code or a name.
 *
 * @param name its name as it is, or was last
 * @param code its code, or that of the delmål a gruppering stands in, as it is or was last; its name for a term
 * @param last the last moment it stood in the plan; null while it does
 */
public record Former(
        long id, String code, String name, @Nullable Instant last) {}
