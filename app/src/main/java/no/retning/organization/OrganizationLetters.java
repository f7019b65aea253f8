package no.retning.organization;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Language;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The secretariat says where an organisation is written to, and in which language. */
@Singleton
public class OrganizationLetters {
    private static final int LONGEST = 200;

    /** No space, no comma, no sign that ends a header or a name: the address is put into an e-mail as it stands. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private final OrganizationRepository organizations;
    private final OrganizationRecords records;
    private final CurrentPerson current;
    private final Audit audit;

    OrganizationLetters(
            OrganizationRepository organizations, OrganizationRecords records, CurrentPerson current, Audit audit) {
        this.organizations = organizations;
        this.records = records;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Says how it is written to from now on; what is in line already goes as it is.
     *
     * @param mailbox its address; an empty one takes it away, null leaves it as it is
     * @param language code of a language; null leaves it as it is
     * @throws Problem VALIDATION when one of them is none, or the organisation has ended
     */
    @Transactional
    public void set(long id, @Nullable String mailbox, @Nullable String language) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        OrganizationRow row = organizations.find(id).orElseThrow(() -> Problem.notFound("organization.notFound"));
        if (language != null && !language.equals(row.language())) {
            setLanguage(row, language);
        }
        if (mailbox != null) {
            setMailbox(row, mailbox.strip());
        }
    }

    private void setLanguage(OrganizationRow row, String code) {
        Language language =
                Language.of(code).orElseThrow(() -> Problem.validation("language", "organization.error.language"));
        records.setLanguage(row.id(), language.code());
        audit.record(
                "SET_LETTER_LANGUAGE",
                String.valueOf(row.id()),
                Map.of("before", row.language(), "after", language.code()));
    }

    private void setMailbox(OrganizationRow row, String address) {
        if (address.isEmpty()) {
            records.removeMailbox(row.id());
        } else if (row.ended()) {
            throw Problem.validation("mailbox", "organization.error.ended", row.name());
        } else if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw Problem.validation("mailbox", "organization.error.mailbox");
        } else {
            records.setMailbox(row.id(), address);
        }
        audit.record("SET_ORGANIZATION_MAILBOX", String.valueOf(row.id()), Map.of("address", address));
    }
}
