package no.retning.succession;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a thing was split into or merged with, as it is called at the time, or was called last.
 *
 * @param key key of an activity, code of a delmål
 * @param address its page
 */
@Serdeable
@Schema(name = "Successor", description = "What something was split into or merged with")
public record Successor(
        @Schema(example = "R-0012") String key,
        String name,
        @JsonIgnore String address) {

    /** A delmål is known by its code. */
    public String called() {
        return address.startsWith("/delmaal/") ? key + " " + name : name;
    }
}
