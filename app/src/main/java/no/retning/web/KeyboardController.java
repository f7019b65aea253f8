package no.retning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The map of the keyboard, and the switch for shortcuts of a single key. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller(KeyboardController.PATH)
class KeyboardController {
    static final String PATH = "/tastatur";

    private final List<Shortcut> shortcuts;
    private final KeyboardChoice choice;

    KeyboardController(List<Shortcut> shortcuts, KeyboardChoice choice) {
        this.shortcuts = shortcuts.stream()
                .sorted(Comparator.comparingInt(Shortcut::order).thenComparing(Shortcut::key))
                .toList();
        this.choice = choice;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return Answer.page("web/keyboard", KeyboardPage.of(choice.on(request), shortcuts));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(@Body @Nullable Map<String, Object> body) {
        boolean on = Form.submitted(body).has("on", "true");
        return Answer.seeOther(PATH).cookie(choice.choice(on));
    }
}
