package no.retning.organization;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The secretariat keeps the organisations: what they are called, from when, and who belongs to them. */
@Singleton
public class OrganizationKeeping {
    private static final int LONGEST = 200;

    private final OrganizationRepository organizations;
    private final OrganizationRecords records;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    OrganizationKeeping(
            OrganizationRepository organizations,
            OrganizationRecords records,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.organizations = organizations;
        this.records = records;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Adds an organisation.
     *
     * @param from first day of the name; empty when no day is claimed
     * @return its id
     * @throws Problem VALIDATION when the name is missing, too long or another's
     */
    @Transactional
    public long add(String name, String alias, String from) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        LocalDate since = from.isBlank() ? null : Days.read("from", from);
        String shown = name("name", name);
        long id = records.insert();
        bear(id, "name", shown, since, false);
        if (!alias.isBlank()) {
            bear(id, "alias", name("alias", alias), since, true);
        }
        audit.record("ADD_ORGANIZATION", String.valueOf(id), Map.of("name", shown));
        return id;
    }

    /**
     * Gives it another name from a day on. The old one still leads to it.
     *
     * @throws Problem VALIDATION, also when a published version names it so on that day
     */
    @Transactional
    public void rename(long id, String name, String from) {
        OrganizationRow before = kept(id);
        LocalDate since = Days.read("from", from);
        String shown = name("name", name);
        if (shown.equals(before.name())) {
            throw Problem.validation("name", "organization.error.sameName");
        }
        if (records.published(id, since) > 0) {
            throw Problem.validation("from", "organization.error.published");
        }
        if (records.endName(id, since) == 0) {
            throw Problem.validation("from", "organization.error.fromTooEarly");
        }
        bear(id, "name", shown, since, false);
        keepLeading(id, before.name(), since);
        audit.record(
                "RENAME_ORGANIZATION",
                String.valueOf(id),
                Map.of("before", before.name(), "after", shown, "from", since.toString()));
    }

    /** Adds another name that leads to it. @throws Problem VALIDATION when it leads to another */
    @Transactional
    public void addAlias(long id, String alias) {
        inUse(id);
        String other = name("alias", alias);
        bear(id, "alias", other, null, true);
        audit.record("ADD_ORGANIZATION_ALIAS", String.valueOf(id), Map.of("alias", other));
    }

    /** Takes another name away; the name that is shown stays. */
    @Transactional
    public void removeAlias(long id, long name) {
        kept(id);
        remove(
                id,
                organizations.names(id).stream()
                        .filter(it -> it.alias() && it.id() == name)
                        .findFirst()
                        .orElseThrow(Problem::notFound));
    }

    /** The same by what it is. @throws Problem VALIDATION when it has no such name beside the one that is shown */
    @Transactional
    public void removeAlias(long id, String alias) {
        kept(id);
        String name = name("alias", alias);
        remove(
                id,
                organizations.names(id).stream()
                        .filter(it ->
                                it.alias() && it.until() == null && it.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> Problem.validation("alias", "organization.error.noAlias", name)));
    }

    private void remove(long id, OrganizationName alias) {
        if (records.removeAlias(id, alias.id()) == 0) {
            throw Problem.notFound();
        }
        audit.record("REMOVE_ORGANIZATION_ALIAS", String.valueOf(id), Map.of("alias", alias.name()));
    }

    /** It is no more after a day. @throws Problem VALIDATION when it owns activities still */
    @Transactional
    public void end(long id, String last) {
        OrganizationRow before = kept(id);
        LocalDate end = Days.read("last", last);
        if (end.isAfter(moments.now().day())) {
            throw Problem.validation("last", "organization.error.lastAhead");
        }
        if (before.activities() > 0) {
            throw Problem.validation("last", "organization.error.ownsStill", before.activities());
        }
        if (records.published(id, end.plusDays(1)) > 0) {
            throw Problem.validation("last", "organization.error.published");
        }
        if (records.endName(id, end.plusDays(1)) == 0) {
            throw Problem.validation("last", "organization.error.lastTooEarly");
        }
        records.endAliases(id, end.plusDays(1));
        audit.record("END_ORGANIZATION", String.valueOf(id), Map.of("last", end.toString()));
    }

    /** Ties a person to it. @throws Problem VALIDATION when the person belongs to one already */
    @Transactional
    public void addPerson(long id, long person) {
        inUse(id);
        if (records.tie(person, id) == 0) {
            throw Problem.validation("person", "organization.error.personTaken");
        }
        audit.record("ADD_PERSON_TO_ORGANIZATION", String.valueOf(id), Map.of("person", person));
    }

    /** A person belongs to it no more. */
    @Transactional
    public void removePerson(long id, long person) {
        kept(id);
        if (records.untie(person, id) == 0) {
            throw Problem.notFound();
        }
        audit.record("REMOVE_PERSON_FROM_ORGANIZATION", String.valueOf(id), Map.of("person", person));
    }

    private OrganizationRow kept(long id) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        return organizations.find(id).orElseThrow(() -> Problem.notFound("organization.notFound"));
    }

    /** What is no more is given nothing new. */
    private void inUse(long id) {
        OrganizationRow row = kept(id);
        if (row.ended()) {
            throw Problem.validation("", "organization.error.ended", row.name());
        }
    }

    /** A name it has not had, and that means no other on any of the days. */
    private void bear(long id, String field, String name, @Nullable LocalDate since, boolean alias) {
        if (records.taken(id, name, since) > 0) {
            throw Problem.validation(field, "organization.error.taken", name);
        }
        if (records.borne(id, name, since) > 0) {
            throw Problem.validation(field, "organization.error.borne", name);
        }
        records.addName(id, since, name, alias);
    }

    /** What it was called until then leads to it still, as an alias if it is not one already. */
    private void keepLeading(long id, String name, LocalDate since) {
        if (records.borne(id, name, since) == 0) {
            records.addName(id, since, name, true);
        }
    }

    private static String name(String field, String name) {
        String text = name.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw Problem.validation(field, "organization.error.noName");
        }
        if (text.length() > LONGEST) {
            throw Problem.validation(field, "organization.error.longName", LONGEST);
        }
        return text;
    }
}
