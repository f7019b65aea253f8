package no.retning.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who is signed in, with the roles the tables name at this moment.
 *
 * @param userName what the person signs in with; stands in the audit log
 * @param displayName what pages show
 * @param demo whether this is a demo user, who stands for a role
 */
public record Person(long id, String userName, String displayName, boolean demo, List<Duty> duties) {
    public Person {
        duties = List.copyOf(duties);
    }

    public boolean is(Role role) {
        return duties.stream().anyMatch(duty -> duty.role() == role);
    }

    /** Codes of the goals the person answers for, alone or as the one with the substance. */
    public Set<String> goals() {
        var goals = new TreeSet<String>();
        for (var duty : duties) {
            if (duty.goal() != null) {
                goals.add(duty.goal());
            }
        }
        return goals;
    }
}
