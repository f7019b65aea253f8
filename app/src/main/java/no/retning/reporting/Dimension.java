package no.retning.reporting;

import java.util.Arrays;
import java.util.List;

/** What a report gives a light for (domain.md 5). */
public enum Dimension {
    /** Samlet status: suggested from the others. */
    OVERALL,
    /** Fremdrift. */
    PROGRESS,
    /** Økonomi. */
    ECONOMY,
    /** Kvalitet og omfang. */
    QUALITY,
    /** Ressurser og kapasitet. */
    RESOURCES,
    /** Risiko. */
    RISK,
    /** Gevinst. */
    BENEFIT;

    /** All but the overall one. */
    public static List<Dimension> parts() {
        return Arrays.stream(values()).filter(it -> it != OVERALL).toList();
    }
}
