package no.retning.change;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.SetStatus;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Registering a decision on a change set: fill in, see what follows, confirm. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/endringer/{id}/vedta")
class DecideForms {
    private static final String VIEW = "change/decide";

    private final ChangeSetReading reading;
    private final ChangeSetShowing showing;
    private final Deciding deciding;
    private final DecidePages pages;

    DecideForms(ChangeSetReading reading, ChangeSetShowing showing, Deciding deciding, DecidePages pages) {
        this.reading = reading;
        this.showing = showing;
        this.deciding = deciding;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> blank(String id) {
        return Answer.page(VIEW, pages.begun(proposed(id)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sent(String id, @Body @Nullable Map<String, Object> body) {
        ChangeSetRow set = proposed(id);
        Form form = Form.submitted(body);
        DecidePages.Reading read = pages.read(set);
        try {
            DecisionOnSet decision = pages.decision(read, form);
            try {
                Consequence consequence = pages.consequence(read, decision, form);
                if (!form.value("back").isEmpty()) {
                    return Answer.page(VIEW, pages.of(read, form, consequence, false));
                }
                if (form.value("confirmed").isEmpty()) {
                    return Answer.page(VIEW, pages.of(read, form, consequence, true));
                }
                deciding.decide(set.id(), revision(form), decision);
                return Answer.done(set.address(), "change.done.decided");
            } catch (Problem problem) {
                return refused(read, form, problem, decision);
            }
        } catch (Problem problem) {
            return refused(read, form, problem, null);
        }
    }

    /** What the decision will do as the form is filled in so far: a part of the page, fetched while one fills in. */
    @Post("/folger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> consequence(String id, @Body @Nullable Map<String, Object> body) {
        ChangeSetRow set = proposed(id);
        Form form = Form.submitted(body);
        DecidePages.Reading read = pages.read(set);
        try {
            Consequence consequence = pages.consequence(read, pages.decision(read, form), Form.EMPTY);
            return Answer.page("change/consequence_part", pages.of(read, form, consequence, false));
        } catch (Problem problem) {
            return Answer.page("change/consequence_part", pages.of(read, form, null, false));
        }
    }

    private HttpResponse<?> refused(
            DecidePages.Reading read, Form form, Problem problem, @Nullable DecisionOnSet decision) {
        if (problem.members().containsKey("conflicts")) {
            return Answer.conflict("change/conflict", showing.page(read.set(), false, Form.EMPTY));
        }
        return switch (problem.code()) {
            case VALIDATION ->
                Answer.invalid(VIEW, pages.of(read, pages.told(read, form, problem, decision), null, false));
            case UNGROUNDED -> {
                Form told = form.with(new FieldError("decisionOutcome", problem.detail()));
                yield Answer.conflict(VIEW, pages.of(read, told, null, false));
            }
            case CONFLICT -> decidedMeanwhile(pages.read(read.set()), form, problem);
            default -> throw problem;
        };
    }

    /** Somebody registered a decision of the case while one wrote: both texts are shown, and nothing is stored. */
    private HttpResponse<?> decidedMeanwhile(DecidePages.Reading read, Form form, Problem problem) {
        if (!read.laidBefore().decided() || !form.values().containsKey(DecideForm.TEXT)) {
            throw problem;
        }
        return Answer.conflict(
                VIEW,
                pages.of(
                        read,
                        form.with(FieldError.of(
                                "saken",
                                "change.error.decidedMeanwhile",
                                read.laidBefore().label())),
                        null,
                        false));
    }

    private ChangeSetRow proposed(String id) {
        reading.rights().require(Act.DECIDE_CHANGE_SET);
        ChangeSetRow set = reading.get(id);
        Life.require(set, SetStatus.PROPOSED::equals);
        return set;
    }

    private static @Nullable Integer revision(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
