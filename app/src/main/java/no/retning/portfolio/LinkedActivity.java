package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.retning.succession.Became;
import no.retning.succession.Successor;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the roadmap that an initiative is linked to, as it was called at the time.
 *
 * @param id identity of the activity
 * @param closed whether it has left the roadmap
 * @param closedBy SPLIT or MERGE, where it left so
 * @param successors what it was split into or merged with
 */
@Serdeable
@Schema(name = "InitiativeActivity", description = "An activity that the initiative is linked to")
public record LinkedActivity(
        @JsonIgnore long id,
        @Schema(example = "56876000020107079") String key,
        String name,

        @Schema(description = "Whether it has left the roadmap")
        boolean closed,

        @Nullable @Schema(description = "SPLIT or MERGE, where it left the roadmap so")
        String closedBy,

        @Schema(description = "What it was split into or merged with")
        List<Successor> successors) {

    static LinkedActivity of(long id, String key, String name, boolean closed, @Nullable Became became) {
        return became == null
                ? new LinkedActivity(id, key, name, closed, null, List.of())
                : new LinkedActivity(id, key, name, closed, became.how(), became.into());
    }

    /** Null where it stands, or was closed. */
    public @Nullable Became became() {
        return closedBy == null ? null : new Became(closedBy, successors);
    }
}
