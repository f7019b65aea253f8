package no.retning.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.roadmap.Certainty;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one record, and flags what it does not. */
final class CellReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAY_FORM = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.2[01]\\d\\d");
    private static final Pattern SUB_GOAL =
            Pattern.compile("([1-9][0-9]?)\\.?\\s*([A-ZÆØÅ])\\s*[-–—:]\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[0-9]{17}");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9\\s.,]*([eE]\\+?[0-9]+)?");
    private static final Pattern OWN_LINE_BREAK = Pattern.compile("\\s*\n\\s*");

    private final SheetLine line;
    private final Flags flags;

    CellReader(SheetLine line, Flags flags) {
        this.line = line;
        this.flags = flags;
    }

    /** The delmål as a list writes it, "1A - Name", in our own form. */
    record SubGoalCell(String code, String name) {}

    /** Trimmed; white space at the edges is flagged. */
    String text(Column column) {
        String written = line.cell(column);
        String trimmed = ListText.trimmed(written);
        if (trimmed.length() != written.length() && !trimmed.isEmpty()) {
            flag(column, FlagCode.EDGE_SPACE);
        }
        return trimmed;
    }

    /** A text of one line; a break inside it becomes a space. */
    String oneLine(Column column) {
        String text = OWN_LINE_BREAK.matcher(text(column)).replaceAll(" ");
        if (ListText.hasDoubleSpace(text)) {
            flag(column, FlagCode.DOUBLE_SPACE);
        }
        return text;
    }

    @Nullable
    LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (DAY_FORM.matcher(text).matches()) {
                return LocalDate.parse(text, DAY);
            }
        } catch (DateTimeParseException e) {
            // A day that does not exist is told as any other date we cannot read.
        }
        flag(column, FlagCode.BAD_DATE, shortened(text));
        return null;
    }

    SubGoalCell subGoal() {
        String text = oneLine(Column.SUB_GOAL);
        Matcher matcher = SUB_GOAL.matcher(text);
        if (!matcher.matches()) {
            flag(Column.SUB_GOAL, FlagCode.BAD_SUBGOAL, shortened(text));
            return new SubGoalCell("", "");
        }
        return new SubGoalCell(matcher.group(1) + "." + matcher.group(2), ListText.trimmed(matcher.group(3)));
    }

    Certainty certainty() {
        String text = text(Column.STATUS);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "planlagt" -> Certainty.PLANNED;
            case "tentativ" -> Certainty.TENTATIVE;
            default -> {
                flag(Column.STATUS, FlagCode.UNKNOWN_STATUS, shortened(text));
                yield Certainty.TENTATIVE;
            }
        };
    }

    /** The key, or null where it is none: a number that lost its digits is refused, never guessed at. */
    @Nullable
    String key() {
        String text = text(Column.KEY);
        boolean number = line.numbers().contains(Column.KEY);
        if (KEY.matcher(text).matches() && !number) {
            return text;
        }
        flag(
                Column.KEY,
                number || NUMBER.matcher(text).matches() ? FlagCode.NUMERIC_KEY : FlagCode.BAD_KEY,
                shortened(text));
        return null;
    }

    void flag(Column column, FlagCode code, Object... words) {
        flags.add(line.row(), column, code, words);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
