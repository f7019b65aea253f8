package no.retning.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change as a page shows it.
 *
 * @param kind last part of the key of its name, "activity.RENAME"
 * @param name what it touches
 * @param address page of that; null for what is yet to be made
 * @param where the delmål or goal it stands under
 * @param fields now beside proposed
 * @param adopted now beside adopted, where other words were adopted
 * @param endsBeforeStart whether it would let something end before it starts
 * @param needs positions of the changes it stands on
 * @param neededBy positions of those that stand on it
 * @param source who proposed it, when it was gathered from another set; else null
 * @param gatheredAs what became of it where it was gathered, when that is decided; else null
 */
public record ChangeView(
        long id,
        int position,
        String kind,
        String name,
        @Nullable String address,
        @Nullable String where,
        List<FieldView> fields,
        @Nullable List<FieldView> adopted,
        @Nullable Outcome outcome,
        @Nullable Long copiedFromSet,
        @Nullable Long carriedOnIn,
        boolean endsBeforeStart,
        List<Integer> needs,
        List<Integer> neededBy,
        @Nullable ChangeSource source,
        @Nullable GatheredAs gatheredAs) {

    /**
     * Key of the word for what became of it.
     *
     * @param confirmed whether its set was confirmed, and so decided by no council
     */
    public String outcomeKey(boolean confirmed) {
        return confirmed && outcome == Outcome.ADOPTED ? "change.state.CONFIRMED" : "change.outcome." + outcome;
    }

    /** Id of its place on the page. */
    public String anchor() {
        return "endring-" + position;
    }
}
