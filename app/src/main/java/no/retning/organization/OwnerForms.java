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
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.retning.organization.OwnerAssigning.Owners;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Eiere: the office ticks who is to own what has no owner, and makes one draft of it. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/eiere")
class OwnerForms {
    private static final String VIEW = "organization/owners";

    private final OwnerSuggesting suggesting;
    private final OwnerAssigning assigning;
    private final OrganizationRepository organizations;
    private final CurrentPerson current;
    private final Messages stored;

    OwnerForms(
            OwnerSuggesting suggesting,
            OwnerAssigning assigning,
            OrganizationRepository organizations,
            CurrentPerson current,
            @Named(Messages.STORED) Messages stored) {
        this.suggesting = suggesting;
        this.assigning = assigning;
        this.organizations = organizations;
        this.current = current;
        this.stored = stored;
    }

    @Get
    HttpResponse<?> show() {
        current.rights().require(Act.ASSIGN_OWNERS);
        return Answer.page(VIEW, page(null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> draft(@Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.ASSIGN_OWNERS);
        Form form = Form.submitted(body);
        try {
            return Answer.seeOther(
                    "/endringer/" + assigning.draft(form.value("title"), form.value("reason"), chosen(form)));
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(VIEW, page(form.with(problem.errors())));
        }
    }

    /** What is ticked among the suggestions, and what is ticked beside them with the organisation chosen for it. */
    private List<Owners> chosen(Form form) {
        Map<String, OwnerSuggestion> suggested = suggesting.suggest(suggesting.unowned()).stream()
                .collect(Collectors.toMap(it -> it.activity().key(), it -> it, (one, other) -> one));
        List<Owners> chosen = new ArrayList<>();
        for (String key : form.values("chosen")) {
            Optional.ofNullable(suggested.get(key))
                    .ifPresent(it -> chosen.add(new Owners(
                            key,
                            it.organizations().stream()
                                    .map(OrganizationRow::name)
                                    .toList())));
        }
        List<String> others = form.values("other");
        if (!others.isEmpty() && form.text("organization").isEmpty()) {
            throw Problem.validation("organization", "organization.error.choose");
        }
        others.forEach(key -> chosen.add(new Owners(key, List.of(form.value("organization")))));
        return chosen;
    }

    private OwnersPage page(@Nullable Form sent) {
        List<OwnedActivity> unowned = suggesting.unowned();
        List<OwnerSuggestion> suggestions = suggesting.suggest(unowned);
        var suggested = suggestions.stream().map(it -> it.activity().id()).collect(Collectors.toSet());
        return new OwnersPage(
                suggestions,
                unowned.stream().filter(it -> !suggested.contains(it.id())).toList(),
                suggesting.inferred(),
                organizations.listInUse(),
                sent == null ? begun(suggestions) : sent);
    }

    /** To begin with, what is read out of a name is ticked, but for what a draft proposes already. */
    private Form begun(List<OwnerSuggestion> suggestions) {
        return Form.of(Map.of(
                "title",
                stored.get("organization.owners.begun.title"),
                "reason",
                stored.get("organization.owners.begun.reason"),
                "chosen",
                suggestions.stream()
                        .filter(it -> it.likely() && it.activity().proposedIn() == null)
                        .map(it -> it.activity().key())
                        .toList()));
    }
}
