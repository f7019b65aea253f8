package no.retning.change;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.people.Act;
import no.retning.people.Forbidden;
import no.retning.people.SetStatus;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Writing a change set: each step is a form that is sent, so it needs no script. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/endringer")
class DraftForms {
    private static final String VIEW = "change/form";

    private final ChangeSetReading reading;
    private final Drafting drafting;
    private final DraftWriting writing;
    private final DraftPages pages;
    private final SettlePages settle;
    private final FormerThings former;

    DraftForms(
            ChangeSetReading reading,
            Drafting drafting,
            DraftWriting writing,
            DraftPages pages,
            SettlePages settle,
            FormerThings former) {
        this.reading = reading;
        this.drafting = drafting;
        this.writing = writing;
        this.pages = pages;
        this.settle = settle;
        this.former = former;
    }

    /**
     * @param aktivitet key of the activity to begin with
     * @param tiltak key of the initiative to begin with
     * @param gjelder code of the goal or delmål to begin with
     * @param slag kind of change to begin with, RESCHEDULE; without one it is chosen
     */
    @Get("/ny")
    HttpResponse<?> blank(
            @QueryValue @Nullable String aktivitet,
            @QueryValue @Nullable String tiltak,
            @QueryValue @Nullable String gjelder,
            @QueryValue @Nullable String slag) {
        reading.rights().require(Act.WRITE_CHANGE_SET);
        String about = Stream.of(aktivitet, tiltak, gjelder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        Subject subject = aktivitet != null
                ? Subject.ACTIVITY
                : tiltak != null ? Subject.INITIATIVE : SubGoalCode.fits(about) ? Subject.SUBGOAL : Subject.GOAL;
        PlanState plan = pages.plan();
        DraftForm draft = DraftForm.of(Form.EMPTY);
        String kind = subject.word() + "." + slag;
        if (KindChoices.known(kind) && !KindChoices.makes(kind)) {
            ChangeEntry blank = new ChangeEntry(kind, about, Map.of());
            List<Thing> found = new ThingFinder(plan, reading.rights()).find(subject, blank.changeKind(), about);
            if (found.size() == 1) {
                String key = found.getFirst().key();
                return grown(null, draft.plus(writing.begun(kind, key, plan)), plan);
            }
        }
        DraftFormPage page = pages.of(null, draft.with("addWhat", about).form(), plan, 0);
        return Answer.page(VIEW, about.isEmpty() ? page : page.beginning(subject, about));
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(@Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.WRITE_CHANGE_SET);
        return sent(null, Form.submitted(body));
    }

    @Get("/{id}/rediger")
    HttpResponse<?> edit(String id) {
        ChangeSetRow set = mine(id);
        if (settle.conflicting(set)) {
            return Answer.seeOther(set.address() + "/konflikt");
        }
        PlanState plan = pages.plan();
        Form form = writing.form(set, reading.changes(set), plan).form();
        return Answer.page(VIEW, pages.of(set, form, plan, 0));
    }

    @Post("/{id}/rediger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rewrite(String id, @Body @Nullable Map<String, Object> body) {
        return sent(mine(id), Form.submitted(body));
    }

    private ChangeSetRow mine(String id) {
        reading.rights().require(Act.WRITE_CHANGE_SET);
        ChangeSetRow set = reading.get(id);
        reading.rights().requireWrite(set.author(), set.reach());
        Life.require(set, SetStatus::beingWritten);
        return set;
    }

    private HttpResponse<?> sent(@Nullable ChangeSetRow set, Form form) {
        DraftForm draft = DraftForm.of(form);
        PlanState plan = pages.plan();
        if (!form.value("remove").isEmpty()) {
            return Answer.page(
                    VIEW, pages.of(set, draft.without(form.value("remove")).form(), plan, 0));
        }
        if (!form.value("part").isEmpty()) {
            return Answer.page(
                    VIEW, pages.of(set, draft.withPart(form.value("part")).form(), plan, 0));
        }
        boolean adds = !form.value("add").isEmpty() || !form.value("pick").isEmpty();
        // What was typed to be added, and Enter pressed, is added and not lost.
        if (adds || form.text("addWhat").isPresent()) {
            return added(set, draft, form.value("pick"), plan);
        }
        return saved(set, draft, plan);
    }

    private HttpResponse<?> added(@Nullable ChangeSetRow set, DraftForm draft, String picked, PlanState plan) {
        Form form = draft.form();
        String kind = form.value("addKind");
        if (!KindChoices.known(kind)) {
            return invalid(set, form.with(FieldError.of("addKind", "change.error.noKind")), plan);
        }
        if (KindChoices.makes(kind)) {
            return grown(set, draft.plus(writing.begun(kind, "", plan)), plan);
        }
        String typed = picked.isEmpty() ? form.value("addWhat") : picked;
        if (typed.isBlank()) {
            return invalid(set, form.with(FieldError.of("addWhat", "change.error.noWhat")), plan);
        }
        ChangeEntry blank = new ChangeEntry(kind, "", Map.of());
        ThingFinder finder = new ThingFinder(plan, reading.rights());
        List<Thing> found = finder.find(blank.subject(), blank.changeKind(), typed);
        if (found.size() == 1) {
            return grown(set, draft.plus(writing.begun(kind, found.getFirst().key(), plan)), plan);
        }
        List<Thing> led = found.isEmpty()
                ? finder.of(blank.subject(), blank.changeKind(), former.find(blank.subject(), FieldText.key(typed)))
                : List.of();
        String key = !found.isEmpty() ? "manyFound" : led.isEmpty() ? "nothingFound" : "formerFound";
        Form told = form.with(FieldError.of("addWhat", "change.error." + key, typed));
        return Answer.invalid(VIEW, pages.of(set, told, plan, 0, found.isEmpty() ? led : found));
    }

    private HttpResponse<?> grown(@Nullable ChangeSetRow set, DraftForm draft, PlanState plan) {
        return Answer.page(
                VIEW, pages.of(set, draft.form(), plan, draft.entries().size()));
    }

    private HttpResponse<?> saved(@Nullable ChangeSetRow set, DraftForm draft, PlanState plan) {
        Form form = draft.form();
        try {
            ChangeSetDraft written = writing.draft(form, draft.entries(), plan);
            if (set == null) {
                return Answer.done("/endringer/" + drafting.create(written), "change.done.draft");
            }
            drafting.rewrite(set.id(), revision(form), written);
            return Answer.done(set.address(), "change.done.draft");
        } catch (Forbidden forbidden) {
            Form told = form.with(FieldError.of("", "web.forbidden." + forbidden.act()));
            return Answer.of(HttpStatus.FORBIDDEN, VIEW, pages.of(set, told, plan, 0));
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION ->
                    invalid(set, form.with(DraftWriting.atFields(problem.errors(), draft.entries())), plan);
                case STALE ->
                    Answer.conflict(
                            VIEW, pages.stale(reading.get(String.valueOf(set == null ? 0 : set.id())), draft, plan));
                case CONFLICT -> {
                    if (!problem.members().containsKey("conflicts")) {
                        throw problem;
                    }
                    yield Answer.conflict(
                            VIEW, pages.of(set, form.with(FieldError.of("", "change.settle.first")), plan, 0));
                }
                default -> throw problem;
            };
        }
    }

    private HttpResponse<?> invalid(@Nullable ChangeSetRow set, Form form, PlanState plan) {
        return Answer.invalid(VIEW, pages.of(set, form, plan, 0));
    }

    private static int revision(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
