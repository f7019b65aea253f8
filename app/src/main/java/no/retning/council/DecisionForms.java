package no.retning.council;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The form in which a decision is registered or corrected. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/raad/{council}/sak/{year}/{number}/vedtak")
class DecisionForms {
    private static final String VIEW = "council/decisionform";

    private final DecisionRegistering registering;
    private final CaseRepository cases;
    private final CouncilReading reading;
    private final Moments moments;

    DecisionForms(DecisionRegistering registering, CaseRepository cases, CouncilReading reading, Moments moments) {
        this.registering = registering;
        this.cases = cases;
        this.reading = reading;
        this.moments = moments;
    }

    @Get
    @View(VIEW)
    Map<String, Object> edit(String council, String year, String number) {
        reading.rights().require(Act.REGISTER_DECISION);
        CaseRow row = reading.casePage(council, year, number);
        return Map.of("page", page(row, form(row), List.of(), false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(String council, String year, String number, @Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.REGISTER_DECISION);
        CaseRow row = reading.casePage(council, year, number);
        Form form = Form.submitted(body);
        Integer revision = form.text("revision").isEmpty() ? null : Revision.typed(form);
        try {
            DecisionDraft draft = new DecisionDraft(form.value("adoptedText"), form.value("outcome"));
            return Answer.done(registering.register(row.key(), revision, draft).address(), "council.done.decision");
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION -> Answer.invalid(VIEW, page(row, form.with(problem.errors()), List.of(), false));
                case STALE -> Answer.conflict(VIEW, stale(row, form));
                case CONFLICT -> {
                    if (problem.members().isEmpty()) {
                        throw problem;
                    }
                    yield Answer.conflict(VIEW, stale(row, form));
                }
                default -> throw problem;
            };
        }
    }

    private DecisionFormPage stale(CaseRow read, Form form) {
        CaseRow now = cases.find(read.key()).orElseThrow(Problem::notFound);
        String text = now.adoptedText() == null ? "" : now.adoptedText();
        String outcome = now.outcome() == null ? "" : now.outcome().name();
        List<Clash> clashes = Clash.of(
                form,
                List.of(
                        new Clash.Field("outcome", outcome, new Value.Known("council.outcome." + outcome)),
                        Clash.Field.text("adoptedText", text)));
        return page(now, Revision.renewed(form, now.decisionRevision()), clashes, true);
    }

    private DecisionFormPage page(CaseRow row, Form form, List<Clash> clashes, boolean stale) {
        return new DecisionFormPage(row, row.waits(Oslo.day(moments.now().at())), form, clashes, stale);
    }

    /** A new decision begins with the proposed text, adopted as proposed. */
    private static Form form(CaseRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("outcome", row.decided() ? row.outcome() : row.proposedText() == null ? null : Outcome.AS_PROPOSED);
        values.put("adoptedText", row.decided() ? row.adoptedText() : row.proposedText());
        values.put("revision", row.decisionRevision());
        return Form.of(values);
    }
}
