package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of a history with the names of the API (interface.md 4). */
@Serdeable
public record HistoryJson(
        Instant inForceFrom,
        @Nullable Instant inForceTo,
        Instant recordedAt,
        List<String> kinds,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        @Nullable String reason,
        @JsonProperty("class") String changeClass,
        long changeSet,
        String title,
        @Nullable String proposedBy,
        GroundRow ground,
        boolean provisional,
        List<Proviso> conditions,
        @JsonProperty("deferredIn") GroundRow.@Nullable Deferral deferral) {

    public static HistoryJson of(HistoryEntry entry, List<Proviso> conditions) {
        var why = entry.why();
        return new HistoryJson(
                entry.inForceFrom(),
                entry.inForceTo(),
                entry.recordedAt(),
                entry.kinds(),
                entry.before(),
                entry.after(),
                why.reason(),
                why.changeClass(),
                why.changeSet(),
                why.title(),
                why.proposer(),
                why.ground(),
                conditions.stream().anyMatch(Proviso::open),
                conditions,
                why.deferral());
    }
}
