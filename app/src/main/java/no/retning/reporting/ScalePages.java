package no.retning.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** What the levels mean, version by version, and the challenges that reports may name. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller(ScalePages.PATH)
class ScalePages {
    static final String PATH = "/portefolje/skala";
    private static final String VIEW = "reporting/scale";

    private final ScaleRepository scales;
    private final ChallengeRepository challenges;
    private final ScaleKeeping keeping;
    private final CurrentPerson current;

    ScalePages(ScaleRepository scales, ChallengeRepository challenges, ScaleKeeping keeping, CurrentPerson current) {
        this.scales = scales;
        this.challenges = challenges;
        this.keeping = keeping;
        this.current = current;
    }

    @Get
    HttpResponse<?> show() {
        return Answer.page(VIEW, page(Form.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(@Body @Nullable Map<String, Object> body) {
        return done(body, form -> {
            var meanings = new LinkedHashMap<String, String>();
            form.values().keySet().forEach(field -> meanings.put(field, form.value(field)));
            keeping.add(form.value("name"), meanings);
        });
    }

    /** Adds a challenge, or changes the one that is named. */
    @Post("/utfordringer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> challenge(@Body @Nullable Map<String, Object> body) {
        return done(body, form -> {
            if (form.value("code").isEmpty()) {
                keeping.addChallenge(form.value("challenge"));
            } else {
                keeping.changeChallenge(form.value("code"), form.value("challenge"), form.has("inUse", "true"));
            }
        });
    }

    /** What a button does. */
    private interface Deed {
        void to(Form form);
    }

    private HttpResponse<?> done(@Nullable Map<String, Object> body, Deed deed) {
        current.rights().require(Act.KEEP_REPORTING);
        Form form = Form.submitted(body);
        try {
            deed.to(form);
            return Answer.seeOther(PATH);
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(VIEW, page(form.with(problem.errors())));
        }
    }

    private ScalePage page(Form form) {
        var all = scales.list();
        var begun = new LinkedHashMap<String, Object>();
        all.getFirst()
                .meanings()
                .forEach((dimension, levels) ->
                        levels.forEach((level, meaning) -> begun.put(dimension + "." + level, meaning)));
        begun.put("challenge", form.value("code").isEmpty() ? form.value("challenge") : "");
        Form shown = form.values().containsKey("name") ? form : Form.of(begun).with(form.errors());
        return new ScalePage(all, challenges.list(), shown, current.rights().may(Act.KEEP_REPORTING));
    }
}
