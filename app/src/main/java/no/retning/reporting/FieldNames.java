package no.retning.reporting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** What a field of a report is called on pages. */
public final class FieldNames {
    private static final Pattern LIGHT = Pattern.compile("([A-Z]+)\\.(level|comment|measure|unchanged)");
    private static final Pattern ROW = Pattern.compile("(milestone|risk|benefit|dependency)\\.(\\d)\\.\\w+");

    private FieldNames() {}

    public static String of(String field, Messages t) {
        Matcher light = LIGHT.matcher(field);
        if (light.matches()) {
            return t.of("reporting.dimension", Dimension.valueOf(light.group(1)));
        }
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            return t.get("reporting." + row.group(1), Integer.parseInt(row.group(2)));
        }
        if (field.startsWith("challenge.")) {
            return t.get("reporting.challenges");
        }
        if (field.startsWith("sustainability.")) {
            return t.get("reporting.sustainability");
        }
        return t.get("reporting.field." + field);
    }

    /** The same, with which part of it the field is: "Risiko 2: Mottiltak". */
    public static String whole(FieldChange it, Messages t) {
        return whole(it.field(), it.challenge(), t);
    }

    /** @param challenge name of the challenge that the field is about; null for another field, or where it is not told */
    static String whole(String field, @Nullable String challenge, Messages t) {
        String part = field.substring(field.lastIndexOf('.') + 1);
        @Nullable
        String named = challenge != null
                ? challenge
                : field.startsWith("sustainability.")
                        ? t.get("reporting." + field)
                        : field.equals("OVERALL.comment") ? t.get("reporting.reason") : part(field, part, t);
        return named == null ? of(field, t) : of(field, t) + ": " + named;
    }

    private static @Nullable String part(String field, String part, Messages t) {
        return switch (part) {
            case "level" -> t.get("reporting.column.level");
            case "comment" -> t.get("reporting.comment");
            case "probability", "consequence" -> t.get("reporting." + part);
            case "decidedOn" -> t.get("reporting.milestone.decided");
            case "forecastOn" -> t.get("reporting.milestone.forecast");
            case "actualOn" -> t.get("reporting.milestone.actual");
            case "planned", "realised" -> t.get("reporting.benefit." + part);
            case "measure", "owner" ->
                LIGHT.matcher(field).matches()
                        ? t.get("reporting.measure")
                        : t.get("reporting." + field.substring(0, field.indexOf('.')) + "." + part);
            default -> null;
        };
    }
}
