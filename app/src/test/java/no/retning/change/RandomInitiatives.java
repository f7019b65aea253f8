package no.retning.change;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.Things.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Changes of chance to initiatives. */
record RandomInitiatives(Picks pick) {

    List<ProposedChange> of(String kind) {
        return switch (ChangeKind.valueOf(kind.substring(kind.indexOf('.') + 1))) {
            case CREATE -> List.of(created());
            case RENAME -> change(standing(), ChangeKind.RENAME, "name", pick.name());
            case DESCRIBE ->
                change(
                        standing(),
                        ChangeKind.DESCRIBE,
                        "description",
                        pick.maybe(pick.name()),
                        "theme",
                        pick.maybe(pick.name()));
            case RESCHEDULE ->
                change(standing(), ChangeKind.RESCHEDULE, "startsOn", pick.day(), "endsOn", pick.maybe(pick.day()));
            case CHANGE_PHASE ->
                change(
                        that(it -> it.facts().going()),
                        ChangeKind.CHANGE_PHASE,
                        "lifecycle",
                        pick.any(List.of("PLANNED", "RUNNING")),
                        "phases",
                        List.of(pick.any(After.PHASES)));
            case ASSIGN_OWNER ->
                change(standing(), ChangeKind.ASSIGN_OWNER, "owners", List.of(pick.any(RandomChanges.OWNERS)));
            case LINK -> linked(standing());
            case PAUSE ->
                change(that(it -> it.facts().going() && !it.facts().lifecycle().equals("CANDIDATE")), ChangeKind.PAUSE);
            case RESUME -> change(that(it -> it.facts().lifecycle().equals("PAUSED")), ChangeKind.RESUME);
            case CLOSE ->
                change(
                        standing(),
                        ChangeKind.CLOSE,
                        "lifecycle",
                        pick.any(InitiativeFacts.ENDINGS),
                        "reason",
                        pick.name());
            case REOPEN -> change(that(it -> it.facts().ended()), ChangeKind.REOPEN);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private ProposedChange created() {
        return creation(
                "initiative",
                "name",
                pick.name(),
                "goal",
                pick.goal(),
                "supports",
                List.of(pick.goal()),
                "lifecycle",
                pick.any(InitiativeFacts.BEGINNINGS),
                "owners",
                List.of(pick.any(RandomChanges.OWNERS)),
                "activities",
                List.of(pick.one().key()));
    }

    private List<ProposedChange> linked(InitiativeState one) {
        Map<String, @Nullable Object> other = new LinkedHashMap<>();
        other.put("initiative", that(it -> it.id() != one.id()).key());
        other.put("what", pick.maybe(pick.name()));
        return change(
                one,
                ChangeKind.LINK,
                "goal",
                pick.goal(),
                "supports",
                List.of(pick.goal()),
                "activities",
                List.of(pick.one().key()),
                "dependsOn",
                List.of(other));
    }

    private InitiativeState standing() {
        return that(it -> !it.facts().ended());
    }

    private InitiativeState that(Predicate<InitiativeState> fits) {
        return pick.any(pick.plan().initiatives().values().stream().filter(fits).toList());
    }

    private static List<ProposedChange> change(InitiativeState it, ChangeKind kind, @Nullable Object... after) {
        return List.of(thing("initiative", it.key(), kind, after));
    }
}
