package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that is decided and not in force: it waits for the next version, or for a time that was decided.
 *
 * @param kind kind of change
 * @param after what its fields are to say, only those that change
 * @param provisional whether a condition of the decision that bears on it is open
 * @param changeSet number of the set
 * @param title title of the set
 * @param effectiveFrom when it takes effect; null with the next version
 * @param caseNumber the case as cited
 * @param caseAddress address of the page of the case
 */
@Serdeable
@Schema(name = "Decided", description = "A change that is decided and not in force yet")
public record Waiting(
        @JsonIgnore long subjectId,
        String kind,
        Map<String, @Nullable Object> after,
        boolean provisional,
        long changeSet,
        String title,
        @Nullable Instant effectiveFrom,
        @Nullable @JsonProperty("case") String caseNumber,
        @Nullable @JsonProperty("address") String caseAddress) {}
