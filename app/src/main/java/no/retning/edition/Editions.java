package no.retning.edition;

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
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Addresses;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The pages of versions: the list, one, what differs between two, and the form that publishes. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/versjoner")
class Editions {
    private static final String FORM = "edition/publish";

    private final EditionReading reading;
    private final EditionPublishing publishing;
    private final Differences differences;
    private final Moments moments;
    private final CurrentPerson current;

    Editions(
            EditionReading reading,
            EditionPublishing publishing,
            Differences differences,
            Moments moments,
            CurrentPerson current) {
        this.reading = reading;
        this.publishing = publishing;
        this.differences = differences;
        this.moments = moments;
        this.current = current;
    }

    @Get
    @View("edition/editions")
    Map<String, Object> list() {
        return Map.of("page", reading.all());
    }

    @Get("/ny")
    @View(FORM)
    Map<String, Object> form() {
        current.rights().require(Act.PUBLISH_VERSION);
        return Map.of("page", reading.form(null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.PUBLISH_VERSION);
        Form form = Form.submitted(body);
        try {
            var published = publishing.publish(form.value("label"), form.value("title"), form.value("basisCase"));
            return Answer.next("/versjoner/" + published.edition().label() + "?publisert=1");
        } catch (Problem problem) {
            if (problem.code() == Problem.Code.VALIDATION) {
                return Answer.invalid(FORM, reading.form(form.with(problem.errors())));
            }
            if (problem.code() == Problem.Code.UNGROUNDED || problem.code() == Problem.Code.CONFLICT) {
                return Answer.conflict(FORM, reading.form(form.with(new FieldError("", problem.detail()))));
            }
            throw problem;
        }
    }

    @Get("/{label}")
    @View("edition/edition")
    Map<String, Object> show(String label, @QueryValue @Nullable String publisert) {
        return Map.of("page", reading.one(label, publisert != null));
    }

    @Get("/{a}/mot/{b}")
    HttpResponse<?> compare(String a, String b, @QueryValue @Nullable String bare) {
        Moment from = moments.resolve(a);
        Moment to = moments.resolve(b);
        if (from.at().isAfter(to.at())) {
            return Answer.next("/versjoner/" + Addresses.encoded(b) + "/mot/" + Addresses.encoded(a));
        }
        return Answer.page(
                "edition/difference", DifferencePage.of(from, to, differences.between(from.at(), to.at()), bare));
    }
}
