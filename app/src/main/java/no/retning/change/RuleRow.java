package no.retning.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which class a kind of change is proposed as, and which council treats it.
 *
 * @param subject what it touches, "activity"
 * @param kind kind of change, as in domain.md 2
 * @param changeClass STRUCTURAL or OWNER_UPDATE
 * @param council slug of the council whose case it needs; null for any
 * @param councilName what that council is called today
 * @param enforcement WARN tells who lays it before another council, REFUSE hinders it
 * @param revision grows with each write
 */
@Serdeable
@Schema(name = "ChangeRule", description = "Which class a kind of change is proposed as, and which council treats it")
public record RuleRow(
        @Schema(example = "subgoal") String subject,
        @Schema(example = "CREATE") String kind,
        @JsonProperty("class") ChangeClass changeClass,
        @Nullable @Schema(example = "portefoljeradet") String council,
        @Nullable @JsonIgnore String councilName,
        Enforcement enforcement,
        int revision) {

    /** What becomes of a set that is laid before another council. */
    public enum Enforcement {
        WARN,
        REFUSE
    }

    /** "subgoal.CREATE", as the names of kinds and of the fields of the form have it. */
    public String name() {
        return subject + "." + kind;
    }

    boolean refuses() {
        return enforcement == Enforcement.REFUSE;
    }
}
