package no.retning.follow;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** The buttons that begin and end following. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Controller("/folger")
class FollowForms {
    private static final String LIST = "/folger";

    private final Following following;

    FollowForms(Following following) {
        this.following = following;
    }

    @Post
    HttpResponse<?> follow(@Nullable @Body Map<String, Object> body) {
        Form form = Form.submitted(body);
        return back(form, following.follow(form.value("hva"), form.value("kode")));
    }

    @Post("/slutt")
    HttpResponse<?> unfollow(@Nullable @Body Map<String, Object> body) {
        Form form = Form.submitted(body);
        return back(form, following.unfollow(form.value("hva"), form.value("kode")));
    }

    private static HttpResponse<?> back(Form form, Followed thing) {
        return Answer.seeOther(LIST.equals(form.value("til")) ? LIST : thing.address());
    }
}
