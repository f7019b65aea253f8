package no.retning.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.retning.portfolio.CandidateJudging.Told;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Reads what is sent to the API about entry criteria, and tells what is wrong where it stands in the body. */
final class CriteriaBody {
    static final String EXAMPLE = """
            {"criteria": [{"code": "FUNDING", "met": true, "evidence": "Bevilget for 2027"},
                          {"code": "OWNER", "met": false, "evidence": "Ingen har tatt eierskapet"}]}""";

    private CriteriaBody() {}

    /** @throws Problem VALIDATION */
    static List<Told> read(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("criteria");
        List<Told> told = new ArrayList<>();
        for (Sent one : sent.objects("criteria")) {
            one.only("code", "met", "evidence");
            Object met = one.all().get("met");
            if (!(met instanceof Boolean)) {
                one.wrong("met", met == null ? "web.field.missing" : "web.field.invalid");
            }
            told.add(new Told(one.required("code"), met instanceof Boolean yes ? yes : null, one.text("evidence")));
        }
        if (told.isEmpty()) {
            sent.wrong("criteria", "web.field.missing");
        }
        sent.done();
        return told;
    }

    /** Errors name the fields of the form, {@code evidence-FUNDING}; a program is told {@code criteria[0].evidence}. */
    static void tell(List<Told> told, Consumer<List<Told>> deed) {
        try {
            deed.accept(told);
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            List<String> codes = told.stream().map(Told::code).toList();
            throw Problem.validation(problem.errors().stream()
                    .map(it -> {
                        String[] named = it.field().split("-", 2);
                        return new FieldError("criteria[" + codes.indexOf(named[1]) + "]." + named[0], it.message());
                    })
                    .toList());
        }
    }
}
