package no.retning.organization;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.PersonLine;
import no.retning.people.Role;
import no.retning.web.Problem;

/** The secretariat says who is målansvarlig and fagansvarlig for each goal and delmål. */
@Singleton
public class DutyKeeping {
    private final PeopleRepository people;
    private final CurrentPerson current;
    private final Audit audit;

    DutyKeeping(PeopleRepository people, CurrentPerson current, Audit audit) {
        this.people = people;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Gives somebody a duty.
     *
     * @param code of a goal or delmål that is in force
     * @throws Problem VALIDATION when the person has it already, or there is no such person
     */
    @Transactional
    public void add(long person, Role role, String code) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        if (people.list(null).stream().mapToLong(PersonLine::id).noneMatch(id -> id == person)) {
            throw Problem.validation("person", "organization.error.noPerson");
        }
        if (people.addDuty(person, role.name(), code) == 0) {
            throw Problem.validation("person", "organization.error.hasDuty");
        }
        audit.record("ADD_DUTY", code, Map.of("person", person, "role", role.name()));
    }

    /** Takes a duty away; it works from the next request on. */
    @Transactional
    public void remove(long duty) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        if (people.removeDuty(duty) == 0) {
            throw Problem.notFound();
        }
        audit.record("REMOVE_DUTY", String.valueOf(duty));
    }
}
