package no.retning.change;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of a change say before anybody writes in them: what the plan says now. */
final class EntryBeginning {
    private EntryBeginning() {}

    static Map<String, @Nullable Object> now(PlanState plan, ChangeKind kind, PlanItem item) {
        return switch (kind) {
            case RENAME -> Map.of("name", item.name());
            case DESCRIBE ->
                item instanceof InitiativeState initiative
                        ? DescribeInitiative.now(initiative)
                        : item instanceof PlanItem.Described it
                                ? Collections.singletonMap("description", it.description())
                                : Map.of();
            case RECODE -> item instanceof SubGoalState it ? Map.of("code", it.code()) : Map.of();
            case MOVE, REGROUP ->
                item instanceof ActivityState it ? Place.of(plan, it.primary()).values() : Map.of();
            case RESCHEDULE -> item instanceof PlanItem.Scheduled it ? Reschedule.values(it.schedule()) : Map.of();
            case CHANGE_PHASE ->
                switch (item) {
                    case ActivityState it -> Map.of("phases", it.facts().phases());
                    case InitiativeState it -> Map.of("phases", it.facts().phases());
                    default -> Map.of();
                };
            case LINK -> item instanceof InitiativeState it ? InitiativeLinks.of(plan, it) : Map.of();
            case CHANGE_CERTAINTY ->
                item instanceof ActivityState it
                        ? Map.of("certainty", it.facts().certainty())
                        : Map.of();
            case ASSIGN_OWNER -> item instanceof PlanItem.Owned it ? AssignOwner.now(plan, it) : Map.of();
            case CREATE, PLACE_ALSO, UNPLACE, SET_MILESTONE, PAUSE, RESUME, SPLIT, MERGE, CONTINUE_AS, CLOSE, REOPEN ->
                Map.of();
        };
    }
}
