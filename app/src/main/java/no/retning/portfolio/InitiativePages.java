package no.retning.portfolio;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.web.Answer;
import no.retning.web.AsOf;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The initiatives of the portfolio, the candidates to it, and each of them with its history. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje")
class InitiativePages {
    private static final String VIEW = "portfolio/initiative";

    private final InitiativeRepository initiatives;
    private final CriterionRepository criteria;
    private final ToldLightRepository lights;
    private final InitiativeShowing showing;
    private final CandidateJudging judging;
    private final Moments moments;
    private final CurrentPerson current;

    InitiativePages(
            InitiativeRepository initiatives,
            CriterionRepository criteria,
            ToldLightRepository lights,
            InitiativeShowing showing,
            CandidateJudging judging,
            Moments moments,
            CurrentPerson current) {
        this.initiatives = initiatives;
        this.criteria = criteria;
        this.lights = lights;
        this.showing = showing;
        this.judging = judging;
        this.moments = moments;
        this.current = current;
    }

    /** @param vis "alle" shows those that have ended too */
    @Get("/tiltak")
    HttpResponse<?> list(
            @QueryValue @Nullable String per, @QueryValue @Nullable String mot, @QueryValue @Nullable String vis) {
        var at = moments.resolve(per);
        boolean all = "alle".equals(vis);
        var lives = EnumSet.allOf(InitiativeLifecycle.class);
        lives.removeIf(it -> it == InitiativeLifecycle.CANDIDATE || (it.ended() && !all));
        var asOf = AsOf.alone(at, mot, "/portefolje/tiltak", all ? Map.of("vis", "alle") : Map.of());
        return Answer.page(
                "portfolio/initiatives",
                new InitiativesPage(
                        asOf,
                        initiatives.list(at.at(), lives),
                        lights.all(at.at()),
                        Map.of(),
                        all,
                        at.now() && mayPropose()));
    }

    @Get("/kandidater")
    HttpResponse<?> candidates(@QueryValue @Nullable String per, @QueryValue @Nullable String mot) {
        var at = moments.resolve(per);
        var rows = initiatives.list(at.at(), EnumSet.of(InitiativeLifecycle.CANDIDATE));
        var ids = rows.stream().map(InitiativeRow::id).toList();
        return Answer.page(
                "portfolio/candidates",
                new InitiativesPage(
                        AsOf.alone(at, mot, "/portefolje/kandidater", Map.of()),
                        rows,
                        Map.of(),
                        criteria.of(ids, at.at()),
                        false,
                        at.now() && mayPropose()));
    }

    @Get("/tiltak/{key}")
    HttpResponse<?> show(
            String key,
            @QueryValue @Nullable String per,
            @QueryValue @Nullable String mot,
            @QueryValue @Nullable String vis) {
        var at = moments.resolve(per);
        var row = initiatives.find(key, at.at()).orElseThrow(() -> Problem.notFound("portfolio.initiative.none", key));
        return Answer.page(VIEW, showing.page(row, at, mot, "vedtak".equals(vis), null));
    }

    @Post("/tiltak/{key}/kriterier")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> judge(String key, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.JUDGE_CANDIDATE);
        var at = moments.now();
        var row = initiatives.find(key, at.at()).orElseThrow(() -> Problem.notFound("portfolio.initiative.none", key));
        var form = Form.submitted(body);
        try {
            judging.tell(row, told(row, form));
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(VIEW, showing.page(row, at, null, false, form.with(problem.errors())));
        }
        return Answer.seeOther(row.address());
    }

    private List<CandidateJudging.Told> told(InitiativeRow row, Form form) {
        return criteria.of(row.id(), moments.now().at()).stream()
                .map(CriterionRow::code)
                .map(code -> {
                    var answer = form.value("met-" + code);
                    return new CandidateJudging.Told(
                            code, answer.isEmpty() ? null : answer.equals("YES"), form.value("evidence-" + code));
                })
                .toList();
    }

    private boolean mayPropose() {
        return current.rights().mayPropose();
    }
}
