package no.retning.example;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens in the portfolio of the example, as its file tells it. */
@Serdeable
record PortfolioStory(
        List<Map<String, @Nullable Object>> initiatives,
        List<Judgement> judgements,
        List<Round> rounds,
        List<Report> reports,
        List<Missing> missing,
        List<Assessment> assessments,
        List<Remark> remarks,
        List<Text> texts) {

    /** How far a candidate meets an entry criterion, and what shows it. */
    @Serdeable
    record Judgement(String initiative, String criterion, boolean met, String evidence) {}

    /** A round; one without a cut-off date is open, and due so many days from today. */
    @Serdeable
    record Round(
            @Nullable LocalDate cutOff,
            @Nullable LocalDate dueOn,
            int days,
            int graceDays,
            @Nullable String meeting,
            @Nullable String councilCase,
            @Nullable Instant openedAt,
            @Nullable Instant reviewAt,
            @Nullable Instant closedAt) {}

    /**
     * What was sent in.
     *
     * @param round cut-off date of the round, or "open"
     * @param slug key of the initiative, or the goal as {@code maal-1}
     * @param fields as they are typed in the form
     */
    @Serdeable
    record Report(
            String round,
            String slug,
            @Nullable String organization,
            Map<String, String> fields,
            @Nullable Instant sentAt) {}

    /** Why a report is missing. */
    @Serdeable
    record Missing(String round, String slug, String organization, String cause) {}

    /** How the office judges an initiative. */
    @Serdeable
    record Assessment(String round, String initiative, String dimension, String level, String reason) {}

    /** What the council said. */
    @Serdeable
    record Remark(
            String round,
            @Nullable String initiative,
            String kind,
            String text,
            @Nullable String saidBy,
            @Nullable String askedOf,
            @Nullable String dueOn) {}

    /** The office's text of a round. */
    @Serdeable
    record Text(String round, String text) {}
}
