package no.retning.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A version of the scale.
 *
 * @param meanings the written meaning of each level of each dimension that is asked about, in the order of the page
 */
public record ScaleRow(long id, String name, Instant createdAt, Map<Dimension, Map<Progress, String>> meanings) {
    /** The dimensions a report gives a light for, without the overall one, in the order of the page. */
    public List<Dimension> parts() {
        return meanings.keySet().stream().filter(it -> it != Dimension.OVERALL).toList();
    }

    public @Nullable String meaning(Dimension dimension, Progress level) {
        return meanings.getOrDefault(dimension, Map.of()).get(level);
    }
}
