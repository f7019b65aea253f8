package no.retning.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/** What changed in a field, in words that a page shows. */
public record FieldWords(Messages t) {
    private static final Set<String> WRITTEN = Set.of(
            "name",
            "description",
            "placement",
            "alsoUnder",
            "grouping",
            "subGoal",
            "into",
            "continuesAs",
            "owners",
            "theme",
            "activities",
            "dependsOn");

    /** What a change set did, "Nytt navn · Senere start". */
    public String title(HistoryEntry entry) {
        if (entry.isNew()) {
            return t.get(
                    entry.why().kind().equals("SPLIT")
                            ? "roadmap.history.parted"
                            : entry.founding() ? "roadmap.history.founded" : "roadmap.history.created");
        }
        return entry.kinds().stream()
                .map(kind -> kind.equals("RESCHEDULE") ? rescheduled(entry) : t.get("roadmap.change." + kind))
                .collect(Collectors.joining(" · "));
    }

    /** What a set that is not in force will do, "Nytt navn · Andre datoer". */
    public String kinds(Coming coming) {
        return coming.kinds().stream()
                .map(kind -> t.get("roadmap.change." + kind))
                .collect(Collectors.joining(" · "));
    }

    /** What is decided of a thing and not in force, with when each takes effect, in one cell of a file. */
    public static String decided(Messages t, List<Waiting> decided) {
        return decided.stream()
                .map(it -> what(t, it) + ": "
                        + (it.effectiveFrom() == null
                                ? t.get("roadmap.ahead.version")
                                : t.get("roadmap.ahead.from", t.since(it.effectiveFrom())))
                        + (it.provisional() ? ", " + t.get("roadmap.provisional") : ""))
                .collect(Collectors.joining("; "));
    }

    /** "Nye datoer (Start 1. juli 2027)". */
    private static String what(Messages t, Waiting it) {
        String kind = t.get("roadmap.change." + it.kind());
        String line = new ValueWords(t).line(it.after());
        return line.isEmpty() ? kind : kind + " (" + line + ")";
    }

    private String rescheduled(HistoryEntry entry) {
        for (var change : entry.changes()) {
            if (change.field().equals("startsOn")
                    && change.before() instanceof LocalDate before
                    && change.after() instanceof LocalDate after) {
                return t.get(after.isAfter(before) ? "roadmap.change.later" : "roadmap.change.earlier");
            }
        }
        return t.get("roadmap.change.RESCHEDULE");
    }

    /** The changes a page shows: how exact a date is, only where the date was there before and after. */
    public List<FieldChange> shown(List<FieldChange> changes) {
        return changes.stream()
                .filter(change ->
                        !change.field().endsWith("Precision") || (change.before() != null && change.after() != null))
                .toList();
    }

    /** Before and after, word by word where it is prose, as a whole where it is a value. */
    public List<Piece> pieces(FieldChange change) {
        var before = words(change.field(), change.before());
        var after = words(change.field(), change.after());
        if (change.field().equals("name") || change.field().equals("description")) {
            return WordDiff.of(before, after);
        }
        var pieces = new ArrayList<Piece>();
        if (!before.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.DEL, before));
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.SAME, " "));
        }
        if (!after.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.INS, after));
        }
        return pieces;
    }

    /** How far a date moved; empty when it is no date or one of them is missing. */
    public String moved(FieldChange change) {
        return day(change.before()) instanceof LocalDate before && day(change.after()) instanceof LocalDate after
                ? PlanDates.moved(t, before, after)
                : "";
    }

    private static @Nullable Object day(@Nullable Object value) {
        return value instanceof MilestoneRow milestone ? milestone.on() : value;
    }

    /** Whether its values are written in the plan, and so are Norwegian in every language of the interface. */
    public static boolean ofPlan(FieldChange change) {
        return ofPlan(change.field());
    }

    static boolean ofPlan(String field) {
        return WRITTEN.contains(field);
    }

    /** A value as a page shows it. */
    public String words(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> t.date(date);
            case Place place -> place.grouping() == null ? place.subGoal() : place.subGoal() + " " + place.grouping();
            case MilestoneRow milestone -> new MilestoneWords(t).when(milestone);
            case OwnerRow owner -> new MilestoneWords(t).owner(owner);
            case ActivityLink link -> link.name();
            case List<?> several ->
                several.stream().map(one -> words(field, one)).collect(Collectors.joining(", "));
            case String text -> named(prefix(field) + text, text);
            default -> value.toString();
        };
    }

    private String named(String key, String text) {
        return t.has(key) ? t.get(key) : text;
    }

    private static String prefix(String field) {
        return switch (field) {
            case "phases" -> "roadmap.phase.";
            case "startsPrecision", "endsPrecision" -> "roadmap.precision.";
            default -> "roadmap." + field + ".";
        };
    }
}
