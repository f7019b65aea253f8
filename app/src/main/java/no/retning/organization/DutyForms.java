package no.retning.organization;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.Role;
import no.retning.roadmap.Outline;
import no.retning.roadmap.OutlineRepository;
import no.retning.time.Moments;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Ansvar: who is målansvarlig and fagansvarlig for which goal and delmål. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/ansvar")
class DutyForms {
    private static final String VIEW = "organization/duties";

    private final DutyKeeping keeping;
    private final PeopleRepository people;
    private final OutlineRepository outlines;
    private final Moments moments;
    private final CurrentPerson current;
    private final Messages t;

    DutyForms(
            DutyKeeping keeping,
            PeopleRepository people,
            OutlineRepository outlines,
            Moments moments,
            CurrentPerson current,
            Messages t) {
        this.keeping = keeping;
        this.people = people;
        this.outlines = outlines;
        this.moments = moments;
        this.current = current;
        this.t = t;
    }

    @Get
    HttpResponse<?> show() {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        return Answer.page(VIEW, page(Form.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        Form form = Form.submitted(body)
                .require("person", "organization.error.choose")
                .require("part", "organization.error.choose");
        if (form.hasErrors()) {
            return Answer.invalid(VIEW, page(form));
        }
        try {
            Role role = form.has("role", Role.SUBJECT_OWNER.name()) ? Role.SUBJECT_OWNER : Role.GOAL_OWNER;
            keeping.add(number(form.value("person")), role, form.value("part"), form.value("from"));
            return Answer.seeOther("/ansvar");
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(VIEW, page(form.with(problem.errors())));
        }
    }

    @Post("/fjern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        Form form = Form.submitted(body);
        try {
            keeping.end(number(form.value("remove")), form.value("last"));
            return Answer.seeOther("/ansvar");
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(VIEW, page(form.with(problem.errors())));
        }
    }

    private DutiesPage page(Form form) {
        return new DutiesPage(people.duties(null), people.formerDuties(null), people.list(null), parts(), form);
    }

    /** Goals, each with its delmål after it. */
    private List<Option> parts() {
        Outline outline = outlines.find(moments.now().at());
        List<Option> parts = new ArrayList<>();
        parts.add(new Option("", t.get("organization.choose")));
        outline.goals().forEach(goal -> {
            parts.add(new Option(goal.code(), t.get("organization.duty.goal", goal.code(), goal.name())));
            outline.subGoalsOf(goal.code())
                    .forEach(it ->
                            parts.add(new Option(it.code(), t.get("organization.duty.subGoal", it.code(), it.name()))));
        });
        return parts;
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Problem.validation("person", "organization.error.choose");
        }
        return Long.parseLong(text);
    }
}
