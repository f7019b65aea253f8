package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Activities as the API lists them.
 *
 * @param total how many the filter wants in all
 * @param difference with {@code against}: how the wanted activities differ from that time
 * @param counts with {@code against}: how many differ in each way
 */
@Serdeable
record ActivityListing(
        List<ActivityJson> items,
        int total,
        @Nullable List<DifferenceJson> difference,
        @Nullable Map<DifferenceKind, Integer> counts) {

    /** One activity that differs. */
    @Serdeable
    record DifferenceJson(
            String key,
            String subject,
            List<DifferenceKind> kinds,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {

        static DifferenceJson of(ItemDifference item) {
            return new DifferenceJson(
                    item.key(), item.subject(), List.copyOf(item.kinds()), item.before(), item.after());
        }
    }
}
