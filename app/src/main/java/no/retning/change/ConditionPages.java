package no.retning.change;

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
import no.retning.council.ReviewPoint;
import no.retning.council.ReviewPointRepository;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The list of what decisions and reviews have asked for, and the page of one condition. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller
class ConditionPages {
    private static final String VIEW = "change/condition";

    private final ConditionRepository conditions;
    private final Conditions settling;
    private final ReviewPointRepository points;
    private final Moments moments;
    private final CurrentPerson current;

    ConditionPages(
            ConditionRepository conditions,
            Conditions settling,
            ReviewPointRepository points,
            Moments moments,
            CurrentPerson current) {
        this.conditions = conditions;
        this.settling = settling;
        this.points = points;
        this.moments = moments;
        this.current = current;
    }

    @Get("/oppfolging")
    @View("change/followup")
    Map<String, Object> list() {
        List<ReviewPoint> asked = points.asked(current.rights().signedIn());
        return Map.of(
                "page",
                new FollowUpPage(
                        conditions.list(),
                        asked,
                        ReviewPoint.answerable(asked, current.rights().reporting()),
                        moments.now().day()));
    }

    @Get("/vilkar/{id}")
    HttpResponse<?> show(String id) {
        ConditionRow row = get(id);
        return Answer.page(VIEW, page(row, begun(row), false));
    }

    @Post("/vilkar/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(String id, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.SETTLE_CONDITION);
        Form form = Form.submitted(body);
        ConditionRow row = get(id);
        try {
            settling.settle(
                    row.id(), revision(form), standing(form), GroundForm.date(form, "date"), form.value("note"));
            return Answer.done(row.address(), "change.done.condition");
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION -> Answer.invalid(VIEW, page(row, form.with(problem.errors()), false));
                case STALE -> Answer.conflict(VIEW, page(get(id), renewed(form, get(id)), true));
                default -> throw problem;
            };
        }
    }

    private ConditionRow get(String id) {
        return conditions.find(ChangeSetReading.number(id)).orElseThrow(Problem::notFound);
    }

    private ConditionPage page(ConditionRow row, Form form, boolean stale) {
        return new ConditionPage(
                row, conditions.settlements(row.id()), current.rights().may(Act.SETTLE_CONDITION), form, stale);
    }

    private Form begun(ConditionRow row) {
        return Form.of(Map.of(
                "revision", row.revision(),
                "standing", row.open() ? ConditionStanding.MET : ConditionStanding.OPEN,
                "date", Oslo.day(moments.now().at())));
    }

    /** What was typed, on top of what somebody else noted in between, so that saving again is a choice. */
    private static Form renewed(Form form, ConditionRow now) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        values.put("revision", List.of(String.valueOf(now.revision())));
        return new Form(values, List.of());
    }

    private static ConditionStanding standing(Form form) {
        for (ConditionStanding standing : ConditionStanding.values()) {
            if (standing.name().equals(form.value("standing"))) {
                return standing;
            }
        }
        throw Problem.validation("standing", "change.error.choose");
    }

    private static int revision(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
