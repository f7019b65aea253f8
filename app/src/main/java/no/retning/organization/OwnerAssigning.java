package no.retning.organization;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ChangeSetDraft;
import no.retning.change.Drafting;
import no.retning.change.ProposedChange;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The office makes one draft of many owners, each inferred until somebody confirms it (domain.md 8). */
@Singleton
public class OwnerAssigning {
    private final Drafting drafting;
    private final CurrentPerson current;

    OwnerAssigning(Drafting drafting, CurrentPerson current) {
        this.drafting = drafting;
        this.current = current;
    }

    /**
     * Who is to own an activity.
     *
     * @param activity its key
     * @param organizations by name or alias
     */
    public record Owners(String activity, List<String> organizations) {
        public Owners {
            organizations = List.copyOf(organizations);
        }
    }

    /**
     * Begins the draft; its class is what the rules say of owners.
     *
     * @return its id
     * @throws Problem VALIDATION when nothing is chosen, and where an organisation is unknown or no more
     */
    @Transactional
    public long draft(@Nullable String title, @Nullable String reason, List<Owners> chosen) {
        current.rights().require(Act.ASSIGN_OWNERS);
        if (chosen.isEmpty()) {
            throw Problem.validation("owners", "organization.owners.error.none");
        }
        List<ProposedChange> changes = chosen.stream()
                .map(it -> new ProposedChange("activity", it.activity(), ChangeKind.ASSIGN_OWNER, inferred(it)))
                .toList();
        return drafting.create(new ChangeSetDraft(title, reason, null, changes));
    }

    private static Map<String, @Nullable Object> inferred(Owners owners) {
        return Map.of(
                "owners",
                owners.organizations().stream().map(OwnerAssigning::inferred).toList());
    }

    private static Map<String, Object> inferred(String organization) {
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put("organization", organization);
        owner.put("inferred", true);
        return owner;
    }
}
