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
import no.retning.organization.OrganizationRepository;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Rounds as the office sees them: the list with the form that opens one, and each with who has not answered. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/innspill")
class RoundPages {
    private static final String LIST = "round/list";
    private static final String ROUND = "round/round";

    private final RoundKeeping keeping;
    private final RoundReminding reminding;
    private final RoundTaking taking;
    private final RoundShowing showing;
    private final RoundRepository rounds;
    private final OrganizationRepository organizations;
    private final CurrentPerson current;

    RoundPages(
            RoundKeeping keeping,
            RoundReminding reminding,
            RoundTaking taking,
            RoundShowing showing,
            RoundRepository rounds,
            OrganizationRepository organizations,
            CurrentPerson current) {
        this.keeping = keeping;
        this.reminding = reminding;
        this.taking = taking;
        this.showing = showing;
        this.rounds = rounds;
        this.organizations = organizations;
        this.current = current;
    }

    @Get
    HttpResponse<?> list() {
        current.rights().require(Act.KEEP_ROUND);
        return Answer.page(LIST, page(null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_ROUND);
        Form form = Form.submitted(body);
        String days = form.value("remindDaysBefore").strip();
        RoundDraft draft = new RoundDraft(
                form.value("title"),
                form.value("deadline"),
                days.isEmpty() ? null : Integer.valueOf(days.matches("\\d{1,3}") ? days : "0"),
                form.values("organizations"));
        try {
            return Answer.seeOther("/innspill/" + keeping.open(draft));
        } catch (Problem problem) {
            return Answer.again(problem, LIST, form, this::page);
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(String id) {
        current.rights().require(Act.KEEP_ROUND);
        return Answer.page(ROUND, showing.page(showing.get(id), Form.EMPTY));
    }

    @Post("/{id}/frist")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, body, (round, form) -> keeping.move(round, revision(form), form.value("deadline")));
    }

    @Post("/{id}/purr")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remind(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, body, (round, form) -> reminding.remind(round));
    }

    /** What became an owner after the round was opened is asked too. */
    @Post("/{id}/ta-med")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, body, (round, form) -> taking.take(round, form.value("organization")));
    }

    @Post("/{id}/lukk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, body, (round, form) -> keeping.close(round, revision(form)));
    }

    @Post("/{id}/apne")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, body, (round, form) -> keeping.reopen(round, revision(form), form.value("reason")));
    }

    /** What a button does with the round. */
    private interface Deed {
        void to(long round, Form form);
    }

    private HttpResponse<?> done(String id, @Nullable Map<String, Object> body, Deed deed) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow round = showing.get(id);
        Form form = Form.submitted(body);
        try {
            deed.to(round.id(), form);
            return Answer.seeOther(round.path());
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION -> Answer.invalid(ROUND, showing.page(showing.get(id), form.with(problem.errors())));
                case CONFLICT, STALE -> Answer.conflict(ROUND, showing.refused(showing.get(id), problem));
                default -> throw problem;
            };
        }
    }

    private RoundsPage page(@Nullable Form form) {
        List<RoundRow> all = rounds.list();
        return RoundsPage.of(all, organizations.listInUse(), form);
    }

    private static Integer revision(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
