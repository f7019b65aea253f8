package no.retning.change;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.council.CouncilRepository;
import no.retning.people.Act;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Which kind of change needs which council: read and written by the secretariat and the administrator. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller(RulesPages.PATH)
class RulesPages {
    static final String PATH = "/administrasjon/rad-og-endringer";
    private static final String VIEW = "change/rules";

    private final CouncilRules rules;
    private final CouncilRepository councils;
    private final ChangeSetReading reading;
    private final Messages t;

    RulesPages(CouncilRules rules, CouncilRepository councils, ChangeSetReading reading, Messages t) {
        this.rules = rules;
        this.councils = councils;
        this.reading = reading;
        this.t = t;
    }

    /** @param lagret whatever, after they were written */
    @Get
    HttpResponse<?> show(@QueryValue @Nullable String lagret) {
        reading.rights().require(Act.EDIT_CHANGE_RULES);
        return Answer.page(VIEW, page(begun(known()), lagret != null, false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(@Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.EDIT_CHANGE_RULES);
        Form form = Form.submitted(body);
        try {
            rules.save(known().stream().map(rule -> sent(rule, form)).toList());
            return Answer.next(PATH + "?lagret=ja");
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION -> Answer.invalid(VIEW, page(form.with(problem.errors()), false, false));
                case STALE -> Answer.conflict(VIEW, page(renewed(form), false, true));
                default -> throw problem;
            };
        }
    }

    /** Rules of kinds that exist: of the others nobody can write a change yet. */
    private List<RuleRow> known() {
        return rules.list().stream()
                .filter(rule -> t.has("change.kind." + rule.name()))
                .toList();
    }

    private RulesPage page(Form form, boolean saved, boolean stale) {
        return new RulesPage(known(), councils.list(), form, saved, stale);
    }

    private static Form begun(List<RuleRow> rules) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RuleRow rule : rules) {
            values.put("class-" + rule.name(), rule.changeClass());
            values.put("council-" + rule.name(), rule.council() == null ? "" : rule.council());
            values.put("enforcement-" + rule.name(), rule.enforcement());
            values.put("revision-" + rule.name(), rule.revision());
        }
        return Form.of(values);
    }

    /** What was typed, on top of what somebody else wrote in between, so that saving again is a choice. */
    private Form renewed(Form form) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        known().forEach(rule -> values.put("revision-" + rule.name(), List.of(String.valueOf(rule.revision()))));
        return new Form(values, List.of());
    }

    private static RuleRow sent(RuleRow rule, Form form) {
        String name = rule.name();
        String revision = form.value("revision-" + name);
        return new RuleRow(
                rule.subject(),
                rule.kind(),
                form.value("class-" + name).equals("OWNER_UPDATE") ? ChangeClass.OWNER_UPDATE : ChangeClass.STRUCTURAL,
                form.text("council-" + name).orElse(null),
                null,
                form.value("enforcement-" + name).equals("REFUSE")
                        ? RuleRow.Enforcement.REFUSE
                        : RuleRow.Enforcement.WARN,
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1);
    }
}
