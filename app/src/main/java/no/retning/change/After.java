package no.retning.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Reads the new values of one change, field by field; a wrong one is {@link Impossible} with its field. */
record After(Map<String, @Nullable Object> values) {
    private static final Set<String> PRECISIONS = Set.of("DAY", "MONTH", "QUARTER", "HALF_YEAR", "YEAR");
    static final List<String> PHASES = List.of("CONCEPT", "DEVELOPMENT", "ADAPTATION", "INTRODUCTION", "IN_USE");

    static final Set<String> DATES = Set.of("startsOn", "startsPrecision", "endsOn", "endsPrecision");
    static final Set<String> PLACE_AND_NAME = Set.of("subGoal", "name");
    private static final Set<String> OWNER = Set.of("organization", "inferred");

    /** What a part of a SPLIT may say. */
    static final Set<String> PART = Set.of(
            "name",
            "description",
            "phases",
            "certainty",
            "startsOn",
            "startsPrecision",
            "endsOn",
            "endsPrecision",
            "subGoal",
            "grouping");

    static final Set<String> NEW_ACTIVITY =
            Stream.concat(Stream.of("key"), PART.stream()).collect(Collectors.toUnmodifiableSet());

    /** The same, when it says nothing but this: what nobody reads was meant for something, and is refused. */
    After only(Set<String> known) {
        for (String field : values.keySet()) {
            if (!known.contains(field)) {
                throw new Impossible(field, "unknownField");
            }
        }
        return this;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The text, trimmed; missing or blank is refused. */
    String text(String field) {
        String text = optional(field);
        if (text == null) {
            throw new Impossible(field, "missing");
        }
        return text;
    }

    /** The text, trimmed; null when missing or blank. */
    @Nullable
    String optional(String field) {
        Object value = values.get(field);
        if (value != null && !(value instanceof String)) {
            throw new Impossible(field, "notText");
        }
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    /** The day, or null. */
    @Nullable
    LocalDate day(String field) {
        String text = optional(field);
        LocalDate day = Oslo.read(text).orElse(null);
        if (text != null && day == null) {
            throw new Impossible(field, "notDate", text);
        }
        return day;
    }

    /** How exact the day is; DAY when not said, null when there is no day. */
    @Nullable
    String precision(String field, @Nullable LocalDate day) {
        String text = optional(field);
        if (text != null && !PRECISIONS.contains(text)) {
            throw new Impossible(field, "unknownValue", text);
        }
        return day == null ? null : text == null ? "DAY" : text;
    }

    /** The phases in their order. */
    List<String> phases() {
        if (!(values.getOrDefault("phases", List.of()) instanceof List<?> named)) {
            throw new Impossible("phases", "notList");
        }
        for (Object phase : named) {
            if (!(phase instanceof String) || !PHASES.contains(phase)) {
                throw new Impossible("phases", "unknownValue", String.valueOf(phase));
            }
        }
        return PHASES.stream().filter(named::contains).toList();
    }

    /** PLANNED or TENTATIVE; TENTATIVE when not said. */
    String certainty() {
        String text = optional("certainty");
        if (text != null && !text.equals("PLANNED") && !text.equals("TENTATIVE")) {
            throw new Impossible("certainty", "unknownValue", text);
        }
        return text == null ? "TENTATIVE" : text;
    }

    Schedule schedule() {
        LocalDate start = day("startsOn");
        LocalDate end = day("endsOn");
        return new Schedule(start, precision("startsPrecision", start), end, precision("endsPrecision", end));
    }

    /** The code of a delmål, as it is stored. */
    String subGoalCode(String field) {
        String code = SubGoalCode.canonical(text(field));
        if (!SubGoalCode.fits(code)) {
            throw new Impossible(field, "notSubGoalCode", code);
        }
        return code;
    }

    /** True or false; false when not said. */
    boolean flag(String field) {
        Object value = values.get(field);
        if (value != null && !(value instanceof Boolean)) {
            throw new Impossible(field, "unknownValue", value);
        }
        return Boolean.TRUE.equals(value);
    }

    /** Keys or codes, trimmed; empty when missing. */
    List<String> keys(String field) {
        if (!(values.getOrDefault(field, List.of()) instanceof List<?> named)) {
            throw new Impossible(field, "notList");
        }
        return named.stream()
                .map(it -> {
                    if (!(it instanceof String key) || key.isBlank()) {
                        throw new Impossible(field, "unknownValue", String.valueOf(it));
                    }
                    return key.strip();
                })
                .toList();
    }

    /** Owners, by name alone or as {@code {organization, inferred}}. */
    @SuppressWarnings("unchecked") // a JSON object has text keys
    List<AssignOwner.Owner> owners() {
        if (!(values.get("owners") instanceof List<?> named)) {
            throw new Impossible("owners", "notList");
        }
        return named.stream()
                .map(it -> {
                    After owner = it instanceof Map<?, ?> map
                            ? new After((Map<String, @Nullable Object>) map).only(OWNER)
                            : new After(Map.of("organization", it));
                    return new AssignOwner.Owner(owner.text("organization"), owner.flag("inferred"));
                })
                .toList();
    }

    /** The parts of a SPLIT. */
    @SuppressWarnings("unchecked") // a JSON object has text keys
    List<After> parts(Set<String> known) {
        if (!(values.get("into") instanceof List<?> parts) || parts.size() < 2) {
            throw new Impossible("into", "splitNeedsTwo");
        }
        return parts.stream()
                .map(part -> {
                    if (!(part instanceof Map<?, ?> map)) {
                        throw new Impossible("into", "notList");
                    }
                    return new After((Map<String, @Nullable Object>) map).only(known);
                })
                .toList();
    }
}
