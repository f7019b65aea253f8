package no.retning.strategy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.FormerRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.time.Moments;
import no.retning.web.Addresses;
import no.retning.web.Answer;
import no.retning.web.AsOf;
import no.retning.web.Blocking;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The terms of the roadmap, by any name they have borne. */
@Blocking
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/begrep")
class Terms {
    private final OutlineRepository outlines;
    private final FormerRepository formers;
    private final TermRepository terms;
    private final ChangeReasonRepository reasons;
    private final Moments moments;

    Terms(
            OutlineRepository outlines,
            FormerRepository formers,
            TermRepository terms,
            ChangeReasonRepository reasons,
            Moments moments) {
        this.outlines = outlines;
        this.formers = formers;
        this.terms = terms;
        this.reasons = reasons;
        this.moments = moments;
    }

    @Get
    @View("strategy/terms")
    Map<String, Object> list(@QueryValue @Nullable String per, @QueryValue @Nullable String mot) {
        var at = moments.resolve(per);
        var page = new TermsPage(
                AsOf.alone(at, mot, "/begrep", Map.of()), outlines.find(at.at()).terms(), terms.ended(at.at()));
        return Map.of("page", page);
    }

    @Get("/{name}")
    HttpResponse<?> show(String name, @QueryValue @Nullable String per, @QueryValue @Nullable String mot) {
        var at = moments.resolve(per);
        var term = formers.term(name, at.at()).orElseThrow(() -> Problem.notFound("strategy.term.none", name));
        var path = "/begrep/" + Addresses.encoded(term.name());
        if (!term.name().equals(name)) {
            return HttpResponse.seeOther(
                    URI.create(per == null || per.isBlank() ? path : Addresses.of(path, Map.of("per", per))));
        }
        return Answer.page(
                "strategy/term",
                new TermPage(
                        AsOf.alone(at, mot, path, Map.of()),
                        term,
                        terms.names(term.id(), at.at()),
                        reasons.of("term", term.id(), at.at()).all()));
    }
}
