package no.retning.imports;

import java.util.List;

/** The list imported last: the base of the comparison. */
record ImportedList(String label, List<ListLine> lines) {
    RoadmapList asList() {
        return new RoadmapList(label, lines.size(), lines, List.of());
    }
}
