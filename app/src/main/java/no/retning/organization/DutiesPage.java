package no.retning.organization;

import java.util.List;
import java.util.stream.Stream;
import no.retning.people.DutyHolder;
import no.retning.people.PersonLine;
import no.retning.people.Role;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * Who answers for which goal and delmål.
 *
 * @param duties in the order of goals and delmål
 * @param former those that have ended, the last first
 * @param people who can be given one
 * @param form what was typed
 */
public record DutiesPage(
        List<DutyHolder> duties, List<DutyHolder> former, List<PersonLine> people, List<Option> parts, Form form) {

    public List<Option> persons(Messages t) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("organization.choose"))),
                        people.stream()
                                .map(it -> Option.ofPlan(
                                        String.valueOf(it.id()),
                                        it.organizationName() == null
                                                ? it.shown()
                                                : it.shown() + ", " + it.organizationName())))
                .toList();
    }

    public List<Option> roles(Messages t) {
        return Stream.of(Role.GOAL_OWNER, Role.SUBJECT_OWNER)
                .map(it -> new Option(it.name(), t.of("organization.role", it)))
                .toList();
    }
}
