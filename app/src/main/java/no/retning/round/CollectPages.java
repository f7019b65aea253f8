package no.retning.round;

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

/** The page on which the office settles what clashes and gathers all that was sent in. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/innspill/{id}/samle")
class CollectPages {
    private static final String VIEW = "round/collect";
    private static final String CHOICE = "choice-";

    private final RoundCollecting collecting;
    private final CurrentPerson current;

    CollectPages(RoundCollecting collecting, CurrentPerson current) {
        this.collecting = collecting;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String id) {
        current.rights().require(Act.KEEP_ROUND);
        return Answer.page(VIEW, page(id, Form.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> collect(String id, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_ROUND);
        Form form = Form.submitted(body);
        try {
            return Answer.seeOther("/endringer/" + collecting.collect(RoundShowing.number(id), chosen(form)));
        } catch (Problem problem) {
            return Answer.again(problem, VIEW, form, it -> page(id, it));
        }
    }

    private CollectPage page(String id, Form form) {
        return CollectPage.of(collecting.preview(RoundShowing.number(id)), form);
    }

    private static Map<Long, Long> chosen(Form form) {
        Map<Long, Long> chosen = new LinkedHashMap<>();
        form.values().keySet().stream()
                .filter(it -> it.matches(CHOICE + "\\d{1,18}"))
                .filter(it -> form.value(it).matches("\\d{1,18}"))
                .forEach(it -> chosen.put(Long.valueOf(it.substring(CHOICE.length())), Long.valueOf(form.value(it))));
        return chosen;
    }
}
