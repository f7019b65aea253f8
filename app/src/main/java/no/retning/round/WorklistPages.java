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
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Belonging;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.Person;
import no.retning.people.PersonLine;
import no.retning.round.Worklists.Worklist;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Mine aktiviteter: an organisation goes through its lines. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller(WorklistPages.PATH)
class WorklistPages {
    static final String PATH = "/mine-aktiviteter";
    private static final String VIEW = "round/worklist";

    private final Worklists worklists;
    private final RoundAnswering answering;
    private final PeopleRepository people;
    private final CurrentPerson current;

    WorklistPages(Worklists worklists, RoundAnswering answering, PeopleRepository people, CurrentPerson current) {
        this.worklists = worklists;
        this.answering = answering;
        this.people = people;
        this.current = current;
    }

    @Get
    HttpResponse<?> show() {
        current.rights().require(Act.ANSWER_ROUND);
        return Answer.page(VIEW, page(Form.EMPTY));
    }

    /** The next line that waits has the focus afterwards, by script or by the address. */
    @Post("/linjer/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(String key, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ANSWER_ROUND);
        Form form = Form.submitted(body);
        boolean unchanged = !form.has("answer", "OPEN");
        return done(form, () -> {
            answering.answer(round(form), key, unchanged);
            String line = unchanged
                    ? worklists
                            .open()
                            .flatMap(it -> WorklistPage.after(it.lines(), key))
                            .map(it -> "#" + it.anchor())
                            .orElse("#send")
                    : "#linje-" + key;
            return PATH + line;
        });
    }

    @Post("/deleger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delegate(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ANSWER_ROUND);
        Form form = Form.submitted(body);
        return done(form, () -> {
            answering.delegate(round(form), form.values("lines"), RoundShowing.number(form.value("person")));
            return PATH;
        });
    }

    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ANSWER_ROUND);
        Form form = Form.submitted(body);
        return done(form, () -> {
            answering.send(round(form));
            return PATH;
        });
    }

    @Post("/ta-tilbake")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ANSWER_ROUND);
        Form form = Form.submitted(body);
        return done(form, () -> {
            answering.takeBack(round(form));
            return PATH;
        });
    }

    /** What was asked for; gives where to go then. */
    private interface Deed {
        String done();
    }

    private HttpResponse<?> done(Form form, Deed deed) {
        try {
            return Answer.seeOther(deed.done());
        } catch (Problem problem) {
            return Answer.again(problem, VIEW, form, this::page);
        }
    }

    private static long round(Form form) {
        return RoundShowing.number(form.value("round"));
    }

    private WorklistPage page(Form form) {
        Person person = current.get(Act.ANSWER_ROUND);
        Belonging belonging = person.belonging();
        Worklist worklist = worklists.latest().orElse(null);
        boolean contact = worklist != null && worklist.contact();
        List<PersonLine> colleagues = contact && belonging != null
                ? people.list(belonging.organization()).stream()
                        .filter(it -> it.id() != person.id())
                        .toList()
                : List.of();
        return new WorklistPage(
                belonging == null ? "" : belonging.name(),
                worklist == null ? null : worklist.round(),
                worklist == null ? null : worklist.partaker(),
                worklist == null ? List.of() : worklist.lines(),
                contact,
                current.rights().mayPropose(),
                colleagues,
                form);
    }
}
