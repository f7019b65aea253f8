package no.retning.reporting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;

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

    /** What was typed in it, in words where it is a choice. */
    public static String value(String field, String value, Messages t) {
        if (value.isEmpty()) {
            return t.get("reporting.emptied");
        }
        if (field.endsWith(".level")) {
            for (Progress level : Progress.values()) {
                if (level.name().equals(value)) {
                    return t.of("roadmap.progress", level);
                }
            }
        }
        return value.equals("true") ? t.get("reporting.ticked") : value;
    }
}
