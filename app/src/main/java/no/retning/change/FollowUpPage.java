package no.retning.change;

import java.time.LocalDate;
import java.util.List;

/**
 * What decisions have asked for: conditions that are open, and those that are settled.
 *
 * @param today the day in Oslo, to tell what is late
 */
public record FollowUpPage(List<ConditionRow> conditions, LocalDate today) {
    public List<ConditionRow> open() {
        return conditions.stream().filter(ConditionRow::open).toList();
    }

    public List<ConditionRow> settled() {
        return conditions.stream().filter(it -> !it.open()).toList();
    }
}
