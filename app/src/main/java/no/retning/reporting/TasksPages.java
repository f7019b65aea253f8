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
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Belonging;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.Person;
import no.retning.people.PersonLine;
import no.retning.people.Role;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** "Mine rapporter" of a round: one list for each organisation, delegated and sent in from here. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/rapporter")
class TasksPages {
    private static final String VIEW = "reporting/tasks";

    private final ReportAccess access;
    private final ReportRepository reports;
    private final ReportSending sending;
    private final ReportDelegating delegating;
    private final PeopleRepository people;
    private final CurrentPerson current;

    TasksPages(
            ReportAccess access,
            ReportRepository reports,
            ReportSending sending,
            ReportDelegating delegating,
            PeopleRepository people,
            CurrentPerson current) {
        this.access = access;
        this.reports = reports;
        this.sending = sending;
        this.delegating = delegating;
        this.people = people;
        this.current = current;
    }

    @Get
    HttpResponse<?> show(String round) {
        current.rights().require(Act.REPORT);
        return Answer.page(VIEW, page(access.round(round), Form.EMPTY));
    }

    @Post("/deleger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delegate(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        return done(access.round(round), body, (it, form) -> {
            Long person = number(form.value("person"));
            delegating.delegate(access.report(it, form.value("report"), number(form.value("organization"))), person);
        });
    }

    /** Sends in all that are ready. */
    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.REPORT);
        return done(access.round(round), body, (it, form) -> sending.sendReady(it, sender()));
    }

    /** What a button does. */
    private interface Deed {
        void to(ReportingRound round, Form form);
    }

    private HttpResponse<?> done(ReportingRound round, @Nullable Map<String, Object> body, Deed deed) {
        Form form = Form.submitted(body);
        try {
            deed.to(round, form);
            return Answer.seeOther(round.path() + "/rapporter");
        } catch (Problem problem) {
            return Answer.again(problem, VIEW, Form.EMPTY, it -> page(round, it));
        }
    }

    private TasksPage page(ReportingRound round, Form form) {
        Person person = current.get(Act.REPORT);
        List<ReportRow> mine = reports.list(List.of(round.id())).stream()
                .filter(it -> access.mayWrite(it) || maySign(person, it))
                .toList();
        long sender = sender();
        List<PersonLine> colleagues = sender == 0
                ? List.of()
                : people.list(sender).stream()
                        .filter(it -> it.id() != person.id())
                        .toList();
        return new TasksPage(round, mine, sender, colleagues, form);
    }

    private boolean maySign(Person person, ReportRow report) {
        return report.signs() && person.is(Role.LEADER) && person.isOf(report.organizationId());
    }

    /** The organisation the person is contact of, and sends in for; 0 for none. */
    private long sender() {
        Person person = current.get(Act.REPORT);
        Belonging belonging = person.belonging();
        return belonging == null || !person.is(Role.CONTACT) ? 0 : belonging.organization();
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
