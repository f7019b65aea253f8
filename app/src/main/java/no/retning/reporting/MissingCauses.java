package no.retning.reporting;

import java.util.Map;
import java.util.Objects;

/**
 * Why reports are missing, as the office says it when it closes a round.
 *
 * @param causes by what {@link #key} gives, or by the initiative alone for all that report on it
 * @param unknown whether the cause of the rest is said to be unknown, on purpose
 */
public record MissingCauses(Map<String, String> causes, boolean unknown) {
    /** The initiative and the organisation that should have reported: {@code T-0001.12}. */
    static String key(ReportRow report) {
        return report.initiative() + "." + report.organizationId();
    }

    /** Stripped, and empty when none is said. */
    String of(ReportRow report) {
        String said = causes.get(key(report));
        return Objects.requireNonNullElse(said == null ? causes.get(report.slug()) : said, "")
                .strip();
    }
}
