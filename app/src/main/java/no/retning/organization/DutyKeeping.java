package no.retning.organization;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.PeopleRepository;
import no.retning.people.PersonLine;
import no.retning.people.Role;
import no.retning.time.Moments;
import no.retning.web.Problem;

/** The secretariat says who is målansvarlig and fagansvarlig for each goal and delmål. */
@Singleton
public class DutyKeeping {
    private final PeopleRepository people;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    DutyKeeping(PeopleRepository people, Moments moments, CurrentPerson current, Audit audit) {
        this.people = people;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Gives somebody a duty.
     *
     * @param code of a goal or delmål that is in force
     * @param from first day, not after today; empty for today
     * @throws Problem VALIDATION when the person has it already, or there is no such person
     */
    @Transactional
    public void add(long person, Role role, String code, String from) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        if (people.list(null).stream().mapToLong(PersonLine::id).noneMatch(id -> id == person)) {
            throw Problem.validation("person", "organization.error.noPerson");
        }
        LocalDate today = moments.now().day();
        LocalDate since = from.isBlank() ? today : Days.read("from", from);
        if (since.isAfter(today)) {
            throw Problem.validation("from", "organization.duty.error.ahead");
        }
        if (people.addDuty(person, role.name(), code, since) == 0) {
            throw Problem.validation("person", "organization.error.hasDuty");
        }
        audit.record("ADD_DUTY", code, Map.of("person", person, "role", role.name(), "from", since.toString()));
    }

    /**
     * Ends a duty. The right goes with the next request; who held it until when stays to be read.
     *
     * @param last last day, not after today; empty for yesterday
     */
    @Transactional
    public void end(long duty, String last) {
        current.rights().require(Act.KEEP_ORGANIZATIONS);
        LocalDate since = people.firstDay(duty).orElseThrow(Problem::notFound);
        LocalDate today = moments.now().day();
        LocalDate until = last.isBlank() ? today.minusDays(1) : Days.read("last", last);
        if (until.isAfter(today)) {
            throw Problem.validation("last", "organization.duty.error.ahead");
        }
        if (!last.isBlank() && until.isBefore(since)) {
            throw Problem.validation("last", "organization.duty.error.beforeFirst", since);
        }
        people.keepDuty(duty, until);
        if (people.removeDuty(duty) == 0) {
            throw Problem.notFound();
        }
        audit.record("END_DUTY", String.valueOf(duty), Map.of("last", until.toString()));
    }
}
