package no.retning.change;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.council.CaseKey;
import no.retning.people.Act;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The buttons on the page of a change set: send in, withdraw, give back, lay before a case. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/endringer/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class LifeForms {
    private static final String VIEW = "change/changeset";
    private static final String NO_CASE = "change.error.noSuchCase";

    private final ChangeSetReading reading;
    private final ChangeSetShowing showing;
    private final Life life;
    private final Confirming confirming;
    private final Adopting adopting;

    LifeForms(ChangeSetReading reading, ChangeSetShowing showing, Life life, Confirming confirming, Adopting adopting) {
        this.reading = reading;
        this.showing = showing;
        this.life = life;
        this.confirming = confirming;
        this.adopting = adopting;
    }

    @Post("/send")
    HttpResponse<?> submit(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, Act.WRITE_CHANGE_SET, body, (set, form) -> life.submit(set, revision(form)), "", "submitted");
    }

    @Post("/trekk")
    HttpResponse<?> withdraw(String id, @Body @Nullable Map<String, Object> body) {
        return done(
                id,
                Act.WRITE_CHANGE_SET,
                body,
                (set, form) -> life.withdraw(set, revision(form), form.value("reason")),
                "trekk-",
                "withdrawn");
    }

    @Post("/returner")
    HttpResponse<?> giveBack(String id, @Body @Nullable Map<String, Object> body) {
        return done(
                id,
                Act.RETURN_CHANGE_SET,
                body,
                (set, form) -> life.giveBack(set, revision(form), form.value("reason")),
                "returner-",
                "returned");
    }

    @Post("/sak")
    HttpResponse<?> propose(String id, @Body @Nullable Map<String, Object> body) {
        return done(id, Act.PROPOSE_CHANGE_SET, body, this::layBefore, "", "proposed");
    }

    @Post("/bekreft")
    HttpResponse<?> confirm(String id, @Body @Nullable Map<String, Object> body) {
        return done(
                id,
                Act.CONFIRM_CHANGE_SET,
                body,
                (set, form) -> confirming.confirm(set, revision(form)),
                "",
                "confirmed");
    }

    @Post("/fastsatt")
    HttpResponse<?> adopted(String id, @Body @Nullable Map<String, Object> body) {
        return done(
                id,
                Act.DECIDE_CHANGE_SET,
                body,
                (set, form) -> adopting.adopted(set, revision(form), by(form)),
                "",
                "adopted");
    }

    private static AdoptedBy by(Form form) {
        AdoptedBy by = GroundForm.adoptedBy(form);
        return by == null ? new AdoptedBy(null, null) : by;
    }

    /** What a button does with the set. */
    private interface Deed {
        void to(long set, Form form);
    }

    /**
     * @param prefix what the fields of its form begin with on the page, since the page holds several
     * @param told last part of the key of what was done
     */
    private HttpResponse<?> done(
            String id, Act act, @Nullable Map<String, Object> body, Deed deed, String prefix, String told) {
        reading.rights().require(act);
        ChangeSetRow set = reading.get(id);
        Form sent = Form.submitted(body);
        Form form = unprefixed(sent, prefix);
        try {
            deed.to(set.id(), form);
            return Answer.done(set.address(), "change.done." + told);
        } catch (Problem problem) {
            ChangeSetRow now = reading.get(id);
            if (problem.code() == Problem.Code.VALIDATION) {
                List<FieldError> errors = problem.errors().stream()
                        .map(it -> it.field().contains(".") ? GroundForm.atField(it) : it)
                        .map(it -> new FieldError(prefix + it.field(), it.message()))
                        .toList();
                return Answer.invalid(VIEW, showing.page(now, false, sent.with(errors)));
            }
            if (problem.members().containsKey("conflicts")) {
                return Answer.conflict("change/conflict", showing.page(now, false, Form.EMPTY));
            }
            throw problem;
        }
    }

    private static Form unprefixed(Form form, String prefix) {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>(form.values());
        if (!prefix.isEmpty()) {
            values.put("reason", form.values(prefix + "reason"));
        }
        return new Form(values, List.of());
    }

    private void layBefore(long set, Form form) {
        try {
            life.propose(set, revision(form), key(form));
        } catch (Problem problem) {
            Optional<String> cited = form.text("caseNumber");
            if (problem.code() != Problem.Code.VALIDATION || cited.isEmpty()) {
                throw problem;
            }
            // Told where it was written, and as it was written.
            throw Problem.validation(problem.errors().stream()
                    .map(it -> it.message().key().equals(NO_CASE)
                            ? FieldError.of("caseNumber", NO_CASE, cited.get())
                            : new FieldError("caseNumber", it.message()))
                    .toList());
        }
    }

    /** A case chosen in the list, or written as it is cited. */
    private static CaseKey key(Form form) {
        Optional<String> cited = form.text("caseNumber");
        if (cited.isPresent()) {
            return CaseKey.parse(cited.get()).orElseThrow(() -> Problem.validation("caseNumber", NO_CASE, cited.get()));
        }
        String[] parts = form.value("case").split("/", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{4}") || !parts[2].matches("\\d{1,5}")) {
            throw Problem.validation("case", "change.error.noCase");
        }
        return new CaseKey(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static @Nullable Integer revision(Form form) {
        return form.text("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
