package no.retning.example;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.change.ProposedChange;
import no.retning.council.Concern;
import no.retning.status.StatusDraft;
import org.jspecify.annotations.Nullable;

/** What happens in the example, as its file tells it: first the plan, then meetings and cases, then changes and versions. */
@Serdeable
record Story(
        Plan founding,
        List<Meeting> meetings,
        List<Case> cases,
        List<ChangeSet> changeSets,
        List<Confirmation> confirmations,
        List<Status> statuses,
        Round round,
        List<Version> editions) {

    /** The plan as founded, in force from a day. */
    @Serdeable
    record Plan(
            String title,
            String reason,
            String body,
            LocalDate from,
            List<Map<String, @Nullable Object>> subGoals,
            List<Map<String, @Nullable Object>> activities) {}

    /** A meeting and how far it has come. */
    @Serdeable
    record Meeting(String council, String number, String date, String place, String status) {}

    /** A case; with a decision when there is an outcome. */
    @Serdeable
    record Case(
            String council,
            int year,
            int number,
            String meeting,
            String title,
            String type,
            String proposedText,
            List<Concern> concerns,
            @Nullable String adoptedText,
            @Nullable String outcome) {}

    /** Which case a set is laid before, or a version rests on. */
    @Serdeable
    record CaseName(String council, int year, int number) {}

    /** One change that was adopted in other words. */
    @Serdeable
    record Amended(int position, Map<String, @Nullable Object> after) {}

    /** A change set by a demo user; decided and in force when there is a time. */
    @Serdeable
    record ChangeSet(
            String by,
            String title,
            String reason,
            List<ProposedChange> changes,
            CaseName caseName,
            @Nullable Amended amended,
            @Nullable Instant inForce) {}

    /** The contact of an organisation confirms what it is the assumed owner of. */
    @Serdeable
    record Confirmation(String by, String organization, List<String> activities) {}

    /** How a thing stands, as somebody tells; the word begins its address: maal, delmaal or aktivitet. */
    @Serdeable
    record Status(String by, String word, String key, StatusDraft told) {}

    /** A round of input that is open for so many days still. */
    @Serdeable
    record Round(String title, int days, List<String> organizations, List<Answer> answers) {}

    /** Lines that somebody has said are unchanged. */
    @Serdeable
    record Answer(String by, List<String> unchanged) {}

    /** A version published at a past time. */
    @Serdeable
    record Version(
            String label,
            String title,
            Instant at,
            @Nullable CaseName basisCase) {}
}
