package no.retning.change;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.SetStatus;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The page on which the conflicts of a set are settled, all of them in one form. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/endringer/{id}/konflikt")
class SettleForms {
    private static final String VIEW = "change/settle";

    private final ChangeSetReading reading;
    private final Settling settling;
    private final SettlePages pages;

    SettleForms(ChangeSetReading reading, Settling settling, SettlePages pages) {
        this.reading = reading;
        this.settling = settling;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(String id) {
        ChangeSetRow set = set(id);
        SettlePage page = pages.of(set, null);
        return page.lines().isEmpty() ? Answer.seeOther(set.address()) : Answer.page(VIEW, page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(String id, @Body @Nullable Map<String, Object> body) {
        ChangeSetRow set = set(id);
        Form form = Form.submitted(body);
        try {
            settling.settle(set.id(), revision(form), settlements(form));
            return Answer.seeOther(set.address());
        } catch (Problem problem) {
            ChangeSetRow now = reading.get(id);
            if (problem.code() == Problem.Code.VALIDATION) {
                List<FieldError> errors = problem.errors().stream()
                        .map(it -> new FieldError(it.field().isEmpty() ? "" : "valg-" + it.field(), it.message()))
                        .toList();
                return Answer.invalid(VIEW, pages.of(now, form.with(errors)));
            }
            boolean stale = problem.code() == Problem.Code.STALE;
            if (stale || problem.members().containsKey("conflicts")) {
                String why = stale ? "change.settle.writtenMeanwhile" : "change.settle.movedAgain";
                return Answer.conflict(VIEW, pages.of(now, form.with(FieldError.of("", why))));
            }
            throw problem;
        }
    }

    private static List<Settlement> settlements(Form form) {
        List<Settlement> settlements = new ArrayList<>();
        form.values().keySet().stream()
                .filter(name -> name.matches("valg-\\d{1,18}-\\w+"))
                .sorted()
                .forEach(name -> {
                    String id = name.substring("valg-".length());
                    String choice = form.value(name);
                    if (choice.equals("THEIRS") || choice.equals("MINE") || choice.equals("OTHER")) {
                        int dash = id.indexOf('-');
                        String field = id.substring(dash + 1);
                        settlements.add(new Settlement(
                                Long.parseLong(id.substring(0, dash)),
                                field,
                                Settlement.Choice.valueOf(choice),
                                after(form, id, field),
                                form.text("sett-" + id)
                                        .map(it -> it.replace("\r\n", "\n"))
                                        .orElse(null)));
                    }
                });
        return settlements;
    }

    private static Map<String, @Nullable Object> after(Form form, String id, String field) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        String text =
                form.text("annet-" + id).map(it -> it.replace("\r\n", "\n")).orElse(null);
        if (field.equals("placement")) {
            after.put("subGoal", text);
            after.put("grouping", form.text("annet-" + id + "-grouping").orElse(null));
        } else {
            after.put(field, text);
        }
        return after;
    }

    private ChangeSetRow set(String id) {
        reading.rights().require(Act.WRITE_CHANGE_SET);
        ChangeSetRow set = reading.get(id);
        reading.rights().requireSettleConflicts(set.status(), set.author(), set.reach());
        Life.require(set, SetStatus::settled);
        return set;
    }

    private static @Nullable Integer revision(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
