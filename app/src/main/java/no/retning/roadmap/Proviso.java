package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision, as it stood at a time, and what it makes provisional while it is open.
 *
 * @param subject activity, subgoal and so on
 * @param subjectId identity of what it bears on
 * @param fields fields that say what they say on this condition; empty when a later decision has changed them all
 * @param standing OPEN, MET or WAIVED
 * @param changeSet number of the set whose decision carries it
 */
@Serdeable
@Schema(name = "Proviso", description = "A condition of a decision that something in the plan rests on")
public record Proviso(
        long id,
        @JsonIgnore String subject,
        @JsonIgnore long subjectId,
        List<String> fields,
        String text,
        @Nullable String owner,
        @Nullable @JsonProperty("due") LocalDate dueOn,
        String standing,
        @Nullable LocalDate settledOn,
        @Nullable String note,
        long changeSet) {

    /** The page of the condition. */
    @JsonIgnore
    public String address() {
        return "/vilkar/" + id;
    }

    /** Whether it makes anything provisional. */
    @JsonIgnore
    public boolean open() {
        return standing.equals("OPEN") && !fields.isEmpty();
    }
}
