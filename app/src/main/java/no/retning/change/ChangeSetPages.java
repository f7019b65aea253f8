package no.retning.change;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Blocking;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** The list of change sets, and the page of one. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/endringer")
class ChangeSetPages {
    private final ChangeSetReading reading;
    private final ChangeSetShowing showing;
    private final Moments moments;

    ChangeSetPages(ChangeSetReading reading, ChangeSetShowing showing, Moments moments) {
        this.reading = reading;
        this.showing = showing;
        this.moments = moments;
    }

    /**
     * @param q part of a title, or a number
     * @param mal code of a goal
     */
    @Get
    @View("change/list")
    Map<String, Object> list(@QueryValue @Nullable String q, @QueryValue @Nullable String mal) {
        String words = q == null ? "" : q;
        String goal = mal == null ? "" : mal;
        List<ChangeSetRow> all = reading.list();
        LocalDate today = LocalDate.ofInstant(moments.now().at(), Oslo.ZONE);
        List<ChangeSetRow> asked = all.stream()
                .filter(set -> ChangeSetGrouping.fits(set, words, goal))
                .toList();
        List<String> goals = all.stream()
                .flatMap(set -> set.goals().stream())
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return Map.of(
                "page",
                new ChangeSetsPage(
                        new ChangeSetGrouping(reading.rights(), today).group(asked),
                        Form.of(Map.of("q", words, "mal", goal)),
                        goals,
                        all.size(),
                        reading.rights().mayPropose(),
                        reading.rights().may(Act.EDIT_CHANGE_RULES)));
    }

    /** @param visning "flettet" for now and proposed in one text */
    @Get("/{id}")
    @View("change/changeset")
    Map<String, Object> show(String id, @QueryValue @Nullable String visning) {
        return Map.of("page", showing.page(reading.get(id), "flettet".equals(visning), Form.EMPTY));
    }
}
