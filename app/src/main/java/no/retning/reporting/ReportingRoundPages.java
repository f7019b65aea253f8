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
import java.util.Map;
import java.util.Objects;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The list of rounds, and how the office keeps each. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje")
class ReportingRoundPages {
    private static final String LIST = "reporting/rounds";
    static final String KEEP = "reporting/keep";

    private final ReportingRoundKeeping keeping;
    private final ReportingRoundRepository rounds;
    private final ReportAsking asking;
    private final ReportDelegating delegating;
    private final ReportAccess access;
    private final KeepShowing showing;
    private final CurrentPerson current;

    ReportingRoundPages(
            ReportingRoundKeeping keeping,
            ReportingRoundRepository rounds,
            ReportAsking asking,
            ReportDelegating delegating,
            ReportAccess access,
            KeepShowing showing,
            CurrentPerson current) {
        this.keeping = keeping;
        this.rounds = rounds;
        this.asking = asking;
        this.delegating = delegating;
        this.access = access;
        this.showing = showing;
        this.current = current;
    }

    @Get
    HttpResponse<?> list() {
        return Answer.page(LIST, showing.list(rounds.list(), Form.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_REPORTING);
        Form form = Form.submitted(body);
        try {
            return Answer.seeOther(keeping.plan(draft(form)).path() + "/styr");
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION -> Answer.invalid(LIST, showing.list(rounds.list(), form.with(problem.errors())));
                case CONFLICT ->
                    Answer.conflict(
                            LIST, showing.list(rounds.list(), form.with(new FieldError("cutOff", problem.detail()))));
                default -> throw problem;
            };
        }
    }

    @Get("/{round}/styr")
    HttpResponse<?> keep(String round) {
        current.rights().require(Act.KEEP_REPORTING);
        return Answer.page(KEEP, showing.page(access.round(round), Form.EMPTY));
    }

    @Post("/{round}/endre")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(String round, @Body @Nullable Map<String, Object> body) {
        return done(round, body, (it, form) -> keeping.change(it, revision(form), draft(form)));
    }

    @Post("/{round}/apne")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(String round, @Body @Nullable Map<String, Object> body) {
        return done(round, body, (it, form) -> keeping.open(it, revision(form)));
    }

    @Post("/{round}/gjennomga")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> review(String round, @Body @Nullable Map<String, Object> body) {
        return done(round, body, (it, form) -> keeping.review(it, revision(form)));
    }

    @Post("/{round}/gjenapne")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(String round, @Body @Nullable Map<String, Object> body) {
        return done(round, body, (it, form) -> keeping.reopen(it, revision(form), form.value("reason")));
    }

    @Post("/{round}/purr")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remind(String round, @Body @Nullable Map<String, Object> body) {
        return done(round, body, (it, form) -> keeping.remind(it));
    }

    /** What got an owner after the round was opened is asked about too. */
    @Post("/{round}/ta-med")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(String round, @Body @Nullable Map<String, Object> body) {
        return done(round, body, (it, form) -> asking.ask(it, form.value("initiative"), organization(form)));
    }

    /** Why a report is missing. */
    @Post("/{round}/mangler")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> missing(String round, @Body @Nullable Map<String, Object> body) {
        return done(
                round,
                body,
                (it, form) -> delegating.missing(
                        access.report(it, form.value("report"), organization(form)), form.value("cause")));
    }

    /** Whether a leader of an organisation signs off what it sends. */
    @Post("/{round}/godkjenning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signing(String round, @Body @Nullable Map<String, Object> body) {
        return done(
                round,
                body,
                (it, form) -> delegating.signing(
                        it, Objects.requireNonNullElse(organization(form), 0L), form.has("signs", "true")));
    }

    private static @Nullable Long organization(Form form) {
        String id = form.value("organization");
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    /** What a button does with the round. */
    private interface Deed {
        void to(ReportingRound round, Form form);
    }

    private HttpResponse<?> done(String label, @Nullable Map<String, Object> body, Deed deed) {
        current.rights().require(Act.KEEP_REPORTING);
        ReportingRound round = access.round(label);
        Form form = Form.submitted(body);
        try {
            deed.to(round, form);
            return Answer.seeOther(round.path() + "/styr");
        } catch (Problem problem) {
            return Answer.again(problem, KEEP, form, it -> showing.page(access.round(label), it));
        }
    }

    private static RoundDraft draft(Form form) {
        return new RoundDraft(
                form.value("cutOff"),
                form.value("dueOn"),
                number(form, "graceDays"),
                number(form, "remindDaysBefore"),
                form.value("scale"),
                form.value("meeting"),
                form.value("councilCase"));
    }

    /** A number of days; what is none is one that no round can have, and is told. */
    private static @Nullable Integer number(Form form, String field) {
        return form.text(field)
                .map(text -> text.matches("\\d{1,3}") ? Integer.valueOf(text) : Integer.valueOf(-1))
                .orElse(null);
    }

    static int revision(Form form) {
        String revision = form.value("revision");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }
}
