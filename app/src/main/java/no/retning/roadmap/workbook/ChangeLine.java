package no.retning.roadmap.workbook;

import java.util.ArrayList;
import java.util.List;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.FieldChange;
import no.retning.roadmap.ItemDifference;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs, with what made it differ.
 *
 * @param why the change behind it; null when there is none, which no published version may hold
 */
record ChangeLine(
        ItemDifference item, FieldChange change, @Nullable ChangeReason why) {

    /** What is new or gone has one line, since each of its fields says the same. */
    static List<ChangeLine> of(RoadmapFile file) {
        List<ChangeLine> lines = new ArrayList<>();
        for (ItemDifference item : file.differences()) {
            List<FieldChange> whole =
                    item.changes().stream().filter(it -> it.kind().whole()).toList();
            for (FieldChange change : whole.isEmpty() ? item.changes() : List.of(telling(whole))) {
                lines.add(new ChangeLine(
                        item, change, file.reasons().find(item, change).orElse(null)));
            }
        }
        return lines;
    }

    /** What it was split into, or what it is called, rather than any other field of the whole. */
    private static FieldChange telling(List<FieldChange> whole) {
        return whole.stream()
                .filter(it -> it.field().equals("into"))
                .findFirst()
                .or(() -> whole.stream().filter(it -> it.field().equals("name")).findFirst())
                .orElse(whole.getFirst());
    }
}
