package no.retning.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.organization.OwnerAssigning.Owners;
import no.retning.web.Problem;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of the API about owners into what the use cases take. */
final class OwnersBody {
    static final String ASSIGNMENT = """
            {"title": "Eiere lest ut av navn", "reason": "Står i navnene",
             "owners": [{"activity": "56876000020107079", "organizations": ["Helse Vest RHF"]}]}""";
    static final String CONFIRMATION = """
            {"organization": "Helse Vest RHF", "activities": ["56876000020107079"]}""";

    private OwnersBody() {}

    record Assignment(@Nullable String title, @Nullable String reason, List<Owners> owners) {}

    record Confirmation(String organization, List<String> activities) {}

    static Assignment assignment(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("title", "reason", "owners");
        List<Owners> owners = new ArrayList<>();
        for (Sent one : sent.objects("owners")) {
            one.only("activity", "organizations");
            if (one.all().get("organizations") == null) {
                one.wrong("organizations", "web.field.missing"); // an empty list takes owners away, none is a mistake
            }
            owners.add(new Owners(one.required("activity"), one.texts("organizations")));
        }
        Assignment assignment = new Assignment(sent.text("title"), sent.text("reason"), owners);
        sent.done();
        return assignment;
    }

    static Confirmation confirmation(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("organization", "activities");
        Confirmation confirmation = new Confirmation(sent.required("organization"), sent.texts("activities"));
        sent.done();
        return confirmation;
    }

    /** The organisation of the name or alias. @throws Problem VALIDATION when none bears it */
    static OrganizationRow named(List<OrganizationRow> organizations, String name) {
        return organizations.stream()
                .filter(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream())
                        .anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> Problem.validation("organization", "change.impossible.organizationUnknown", name));
    }
}
