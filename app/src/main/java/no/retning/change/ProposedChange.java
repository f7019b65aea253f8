package no.retning.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change as somebody writes it.
 *
 * @param subject what it touches: {@code activity}, {@code subgoal} or {@code grouping}
 * @param key which one: an activity's key, a delmål's code; null for a CREATE
 * @param kind kind of change
 * @param after the new values, only those that change (interface.md 4)
 */
@Serdeable
public record ProposedChange(
        String subject, @Nullable String key, ChangeKind kind, Map<String, @Nullable Object> after) {}
