package no.retning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.retning.time.Oslo;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A report that a round asks for, with what was sent in last: of an initiative by one organisation, or of a goal.
 *
 * @param round cut-off date of the round
 * @param lastDay last day on which it is no delay, days of grace counted in
 * @param initiative key of the initiative; null for a goal
 * @param name of the initiative or the goal, as of the round
 * @param goal code of the goal: the one it is about, or the initiative's main goal
 * @param begun whether anything was typed
 * @param unsent whether what was sent in has changes since that are not sent; told to those who write it
 * @param missingCause why it is missing, where the office knows
 * @param causeUnknown whether the office has said that nobody knows why it is missing
 * @param signs whether a leader of the organisation is to sign it off
 * @param corrections how many times it was corrected after the round was closed
 * @param plan what the plan said of it as of the round
 * @param firstSentAt when it was sent in for the first time
 * @param submission what was sent in last; null while nothing was
 */
@Serdeable
@Schema(name = "Report", description = "A status report that a round asks for, with what was sent in last")
public record ReportRow(
        @JsonIgnore long id,
        LocalDate round,
        @JsonIgnore LocalDate lastDay,
        @Nullable @Schema(example = "T-0001") String initiative,
        @JsonIgnore @Nullable Long initiativeId,
        String name,
        @Nullable String goal,
        @JsonIgnore @Nullable Long organizationId,
        @Nullable String organization,
        @JsonIgnore @Nullable Long delegateId,
        @JsonIgnore @Nullable String delegate,
        boolean begun,
        @JsonIgnore boolean unsent,
        @Nullable Instant readyAt,
        @Nullable String missingCause,
        boolean causeUnknown,
        boolean signs,
        int corrections,
        ReportedPlan plan,
        @Nullable Instant firstSentAt,
        @Nullable Submission submission) {

    /** The same with what was sent in another time. */
    ReportRow with(Submission other) {
        return new ReportRow(
                id,
                round,
                lastDay,
                initiative,
                initiativeId,
                name,
                goal,
                organizationId,
                organization,
                delegateId,
                delegate,
                begun,
                unsent,
                readyAt,
                missingCause,
                causeUnknown,
                signs,
                corrections,
                plan,
                firstSentAt,
                other);
    }

    public ReportState state() {
        if (submission != null) {
            return ReportState.SENT;
        }
        return readyAt != null ? ReportState.READY : begun ? ReportState.BEGUN : ReportState.NOT_STARTED;
    }

    public boolean ofGoal() {
        return initiative == null;
    }

    /** Whether it was first sent in after the last day, the days of grace counted in. */
    public boolean late() {
        return firstSentAt != null && Oslo.day(firstSentAt).isAfter(lastDay);
    }

    /** Whether a leader still is to sign it off. */
    public boolean waitsForSignature() {
        return signs && submission != null && submission.signedAt() == null;
    }

    /** Whether it is said why it is missing, if only that nobody knows. */
    boolean explained() {
        return causeUnknown || missingCause != null;
    }

    /** Why it is missing, or that nobody knows; null where nothing is said. */
    public @Nullable String cause(Messages t) {
        return causeUnknown ? t.get("reporting.cause.unknown") : missingCause;
    }

    /** When a leader signed off what was sent in last. */
    public @Nullable Instant signedAt() {
        return submission == null ? null : submission.signedAt();
    }

    /** What was sent in, or nothing said. */
    public ReportContent content() {
        return submission == null ? ReportContent.EMPTY : submission.content();
    }

    /** What names it in its address: the initiative's key, or the goal as {@code maal-1}. */
    public String slug() {
        return ofGoal() ? "maal-" + goal : Objects.requireNonNull(initiative);
    }

    /** The address of the page where it is written. */
    public String path() {
        return path("");
    }

    /** An address under that page: {@code /kontroll}. */
    public String path(String under) {
        return "/portefolje/" + round + "/" + slug() + "/rapport" + under
                + (organizationId == null ? "" : "?organisasjon=" + organizationId);
    }

    /** The address of its form, also where it was sent in. */
    public String formPath() {
        return path() + (organizationId == null ? "?" : "&") + "endre=1";
    }

    /** The same, with what is wrong or missing told beside each field. */
    public String mendingPath() {
        return formPath() + "&feil=1";
    }

    /** Where it is read by those who do not write it: beside what the office says of the initiative, or the goals. */
    public String readPath() {
        return "/portefolje/" + round + (ofGoal() ? "/strategistatus#maal-" + goal : "/" + slug());
    }
}
