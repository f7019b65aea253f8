package no.retning.edition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import no.retning.roadmap.ItemDifference;
import no.retning.web.Addresses;

/** One thing that differs in one way. */
public record DifferenceRow(ItemDifference item, DifferenceKind kind, List<ReasonedChange> changes) {

    /** What changed, without what the row tells already: its name and place when it is new, that it is gone. */
    public List<FieldChange> told() {
        return changes.stream().map(ReasonedChange::change).filter(this::tells).toList();
    }

    private boolean tells(FieldChange change) {
        return switch (kind) {
            case NEW -> !List.of("name", "code", "placement").contains(change.field()) && said(change);
            case CLOSED, SPLIT, MERGE -> false;
            case REOPEN -> !change.field().equals("lifecycle");
            case RENAME,
                    DESCRIBE,
                    RECODE,
                    MOVE,
                    REGROUP,
                    PLACE_ALSO,
                    UNPLACE,
                    RESCHEDULE,
                    CHANGE_PHASE,
                    CHANGE_CERTAINTY,
                    ASSIGN_OWNER,
                    SET_MILESTONE,
                    LINK,
                    PAUSE,
                    RESUME,
                    CONTINUE_AS -> true;
        };
    }

    private static boolean said(FieldChange change) {
        return !(change.after() instanceof List<?> list && list.isEmpty());
    }

    /** The page of one of the things it became. */
    public String addressOf(String key) {
        return (item.subject().equals("subgoal") ? "/delmaal/" : "/aktivitet/") + key;
    }

    /** Keys of what it was split into, or went up in. */
    public List<String> into() {
        return changes.stream()
                .map(ReasonedChange::change)
                .filter(change -> change.field().equals("into"))
                .flatMap(change -> change.after() instanceof List<?> keys ? keys.stream() : Stream.of())
                .map(String::valueOf)
                .toList();
    }

    /** The changes behind it, each once. */
    public List<ChangeReason> reasons() {
        return changes.stream()
                .map(ReasonedChange::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether a field of it has no change with a ground behind it. */
    public boolean unexplained() {
        return changes.stream().anyMatch(change -> change.reason() == null);
    }

    /** Where the thing is found. */
    public String address() {
        return switch (item.subject()) {
            case "activity" -> "/aktivitet/" + item.key();
            case "subgoal" -> "/delmaal/" + item.key();
            case "goal" -> "/maal/" + item.key();
            case "initiative" -> "/portefolje/tiltak/" + item.key();
            case "term" -> "/begrep/" + Addresses.encoded(item.key());
            case "grouping" -> "/delmaal/" + item.key().replaceFirst("/.*", "/") + Addresses.encoded(item.name());
            default -> "";
        };
    }
}
