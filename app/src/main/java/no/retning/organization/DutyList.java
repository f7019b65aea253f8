package no.retning.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.retning.council.ReviewPoint;
import no.retning.organization.DutiesApi.DutyJson;
import no.retning.time.Moment;
import no.retning.time.Oslo;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Who answers for what: duties for goals and delmål, and what the reviews of the portfolio have asked for. */
@Serdeable
@Schema(name = "Duties", description = "Duties for goals and delmål, and what the reviews of the portfolio asked for")
record DutyList(
        List<DutyJson> items,
        int total,

        @Schema(description = "Asks and action points, what is due first on top; all of them, whatever the limit")
        List<Point> actionPoints) {

    /** Whether something is still expected. */
    enum State {
        OPEN,
        OVERDUE,
        DONE
    }

    /** An ask or an action point as programs read it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ActionPoint", description = "What a council asked for when it reviewed the portfolio")
    record Point(
            @Schema(example = "12") long id,

            @Schema(description = "Cut-off date of the round", example = "2026-09-30")
            LocalDate round,

            @Nullable @Schema(description = "Key; null when it is about the whole portfolio", example = "T-0002")
            String initiative,

            @Schema(description = "ASK or ACTION_POINT", example = "ACTION_POINT")
            String kind,

            @Schema(example = "Legg fram en ny plan") String text,

            @Nullable @Schema(description = "Who answers", example = "Helse Vest RHF")
            String askedOf,

            @Nullable
            @Schema(description = "The organisation that is called so, as its page is numbered", example = "7")
            Long organization,

            @Nullable @Schema(example = "2026-12-01") LocalDate dueOn,

            @Schema(description = "OPEN, OVERDUE or DONE, as of the moment asked for")
            State state,

            @Nullable LocalDate doneOn,
            @Nullable String answer,

            @Nullable @JsonProperty("case") @Schema(description = "The case of the round", example = "NUIT 4/26")
            String caseLabel,

            @Schema(description = "The page where it stands", example = "/portefolje/2026-09-30/punkter#punkt-12")
            String address) {
        private static Point of(ReviewPoint it, LocalDate today) {
            return new Point(
                    it.id(),
                    it.round(),
                    it.initiative(),
                    it.kind(),
                    it.text(),
                    it.askedOf(),
                    it.organization(),
                    it.dueOn(),
                    it.open() ? it.overdue(today) ? State.OVERDUE : State.OPEN : State.DONE,
                    it.doneAt() == null ? null : Oslo.day(it.doneAt()),
                    it.answer(),
                    it.caseLabel(),
                    it.address());
        }
    }

    /** The duties that were asked for, with what had been noted at that moment. */
    static HttpResponse<DutyList> answer(HttpResponse<Items<DutyJson>> duties, List<ReviewPoint> points, Moment at) {
        Items<DutyJson> page = duties.getBody().orElseThrow();
        List<Point> then = points.stream()
                .filter(it -> !it.notedAt().isAfter(at.at()))
                .map(it -> Point.of(it.asOf(at.at()), at.day()))
                .toList();
        var answer = HttpResponse.ok(new DutyList(page.items(), page.total(), then));
        String links = duties.getHeaders().get("Link");
        return links == null ? answer : answer.header("Link", links);
    }
}
