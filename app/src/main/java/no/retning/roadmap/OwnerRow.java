package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An organisation that owns an activity; the published list names none.
 *
 * @param id identity of the organisation
 * @param organization its name that day
 * @param aliases other names that lead to it that day
 * @param inferred true until somebody has confirmed what was read out of the name of the activity
 */
@Serdeable
@Schema(name = "Owner", description = "An organisation that owns the activity")
public record OwnerRow(
        @JsonIgnore long id,
        @Schema(example = "Helse Vest RHF") String organization,
        boolean inferred,
        @JsonIgnore List<String> aliases) {
    public OwnerRow {
        aliases = List.copyOf(aliases);
    }

    /** Whether it is called so, whole or by the first words, or goes by that name: "Helse Vest", "HSØ". */
    public boolean goesBy(String asked) {
        String words = asked.strip().toLowerCase(Locale.ROOT) + " ";
        return Stream.concat(Stream.of(organization), aliases.stream())
                .anyMatch(name -> (name.toLowerCase(Locale.ROOT) + " ").startsWith(words));
    }
}
