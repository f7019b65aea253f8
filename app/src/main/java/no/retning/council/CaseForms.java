package no.retning.council;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.retning.people.Act;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The forms of a case: a new one, and corrections. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/raad/{council}/sak")
class CaseForms {
    private static final String VIEW = "council/caseform";

    private final CasePreparing preparing;
    private final MeetingRepository meetings;
    private final ConcernRepository concerns;
    private final CaseRepository cases;
    private final CouncilReading reading;

    CaseForms(
            CasePreparing preparing,
            MeetingRepository meetings,
            ConcernRepository concerns,
            CaseRepository cases,
            CouncilReading reading) {
        this.preparing = preparing;
        this.meetings = meetings;
        this.concerns = concerns;
        this.cases = cases;
        this.reading = reading;
    }

    /** @param mote the meeting to begin with, "3-2026" */
    @Get("/ny")
    @View(VIEW)
    Map<String, Object> blank(String council, @QueryValue @Nullable String mote) {
        reading.rights().require(Act.HOLD_MEETING);
        CouncilRow found = reading.council(council);
        List<MeetingRow> all = meetings.list(found.slug(), null);
        Map<String, Object> values = new LinkedHashMap<>();
        MeetingNumber.parse(mote)
                .flatMap(
                        key -> all.stream().filter(row -> row.key().equals(key)).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresent(meeting -> {
                    values.put("meeting", mote == null ? "" : meeting.key());
                    values.put("year", meeting.heldOn().getYear());
                    values.put("number", next(found.slug(), meeting.heldOn().getYear()));
                });
        return Map.of("page", page(found, null, Form.of(values), all, null));
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(String council, @Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.HOLD_MEETING);
        CouncilRow found = reading.council(council);
        Form form = Form.submitted(body);
        return saved(found, null, form, () -> preparing.create(CaseDrafts.of(found.slug(), form)));
    }

    @Get("/{year}/{number}/rediger")
    @View(VIEW)
    Map<String, Object> edit(String council, String year, String number) {
        reading.rights().require(Act.HOLD_MEETING);
        CaseRow row = reading.casePage(council, year, number);
        List<ConcernRow> about = reading.concerns(List.of(row)).getOrDefault(row.id(), List.of());
        CouncilRow found = reading.council(council);
        return Map.of("page", page(found, row, CaseDrafts.form(row, about), meetings.list(found.slug(), null), null));
    }

    @Post("/{year}/{number}/rediger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(String council, String year, String number, @Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.HOLD_MEETING);
        CaseRow row = reading.casePage(council, year, number);
        CouncilRow found = reading.council(council);
        Form form = Form.submitted(body);
        CaseDraft draft = CaseDrafts.of(found.slug(), form);
        return saved(found, row, form, () -> preparing.correct(row.key(), Revision.typed(form), draft));
    }

    private HttpResponse<?> saved(CouncilRow council, @Nullable CaseRow row, Form form, Supplier<CaseRow> save) {
        try {
            return Answer.done(save.get().address(), "council.done.case");
        } catch (Problem problem) {
            List<MeetingRow> all = meetings.list(council.slug(), null);
            if (problem.code() == Problem.Code.VALIDATION) {
                Form typed = form.with(CaseDrafts.errors(form, problem.errors()));
                return Answer.invalid(VIEW, page(council, row, typed, all, null));
            }
            if (problem.code() == Problem.Code.STALE && row != null) {
                CaseRow now = cases.find(row.key()).orElseThrow(Problem::notFound);
                Form typed = Revision.renewed(form, now.revision());
                return Answer.conflict(VIEW, page(council, now, typed, all, CaseDrafts.clashes(form, now)));
            }
            throw problem;
        }
    }

    private CaseFormPage page(
            CouncilRow council, @Nullable CaseRow row, Form form, List<MeetingRow> all, @Nullable List<Clash> clashes) {
        return clashes == null
                ? new CaseFormPage(council, row, form, all, concerns.choices(), List.of(), false)
                : new CaseFormPage(council, row, form, all, concerns.choices(), clashes, true);
    }

    private int next(String council, int year) {
        return 1
                + cases.list(council, year).stream()
                        .mapToInt(CaseRow::number)
                        .max()
                        .orElse(0);
    }
}
