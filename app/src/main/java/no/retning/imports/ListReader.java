package no.retning.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.retning.imports.CellReader.SubGoalCell;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.Phase;
import org.jspecify.annotations.Nullable;

/** Reads a published list: CSV (UTF-8, semicolons) or a workbook, with the published columns. */
final class ListReader {
    private static final Pattern LABEL = Pattern.compile("2[01][0-9]{2}-(0[1-9]|1[0-2])");

    private final Flags flags = new Flags();
    private final List<ListLine> lines = new ArrayList<>();
    private @Nullable String label;

    private ListReader() {}

    /**
     * The list in the file, with all that is odd in it.
     *
     * @throws UnreadableList when it cannot be told line by line; carries every place
     */
    static RoadmapList read(byte[] file) {
        return read(file, Limits.OURS);
    }

    static RoadmapList read(byte[] file, Limits limits) {
        return new ListReader().list(file, limits);
    }

    private RoadmapList list(byte[] file, Limits limits) {
        List<SheetLine> sheet = FileKind.read(file, limits, flags);
        sheet.forEach(this::line);
        flags.refuseUnreadable();
        List<ListLine> told = WholeList.check(lines, flags);
        return new RoadmapList(label == null ? "" : label, sheet.size(), told, flags.inOrder());
    }

    private void line(SheetLine written) {
        CellReader cells = new CellReader(written, flags);
        label(cells);
        String name = cells.oneLine(Column.NAME);
        if (name.isEmpty()) {
            cells.flag(Column.NAME, FlagCode.EMPTY_NAME);
        }
        String description = cells.text(Column.DESCRIPTION);
        if (description.isEmpty()) {
            cells.flag(Column.DESCRIPTION, FlagCode.EMPTY_DESCRIPTION);
        }
        List<Phase> phases = PhaseWords.read(cells);
        LocalDate startsOn = cells.date(Column.START);
        SubGoalCell subGoal = cells.subGoal();
        String grouping = cells.oneLine(Column.GROUPING);
        if (grouping.isEmpty()) {
            cells.flag(Column.GROUPING, FlagCode.EMPTY_GROUPING);
        }
        LocalDate endsOn = cells.date(Column.END);
        dates(written, cells, startsOn, endsOn);
        Certainty certainty = cells.certainty();
        String key = cells.key();
        if (key != null) {
            lines.add(new ListLine(
                    written.row(),
                    key,
                    name,
                    description.isEmpty() ? null : description,
                    phases,
                    certainty,
                    startsOn,
                    endsOn,
                    subGoal.code(),
                    subGoal.name(),
                    grouping.isEmpty() ? null : grouping));
        }
    }

    private static void dates(
            SheetLine written, CellReader cells, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        boolean start = !ListText.trimmed(written.cell(Column.START)).isEmpty();
        boolean end = !ListText.trimmed(written.cell(Column.END)).isEmpty();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            cells.flag(
                    Column.END,
                    FlagCode.END_BEFORE_START,
                    ListText.trimmed(written.cell(Column.END)),
                    ListText.trimmed(written.cell(Column.START)));
        } else if (!start && !end) {
            cells.flag(Column.START, FlagCode.NO_DATES);
        } else if (!start) {
            cells.flag(Column.START, FlagCode.END_WITHOUT_START);
        }
    }

    private void label(CellReader cells) {
        String text = cells.text(Column.VERSION);
        if (!LABEL.matcher(text).matches()) {
            cells.flag(Column.VERSION, FlagCode.BAD_VERSION, text);
        } else if (label == null) {
            label = text;
        } else if (!label.equals(text)) {
            cells.flag(Column.VERSION, FlagCode.SEVERAL_VERSIONS, text, label);
        }
    }
}
