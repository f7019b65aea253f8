package no.retning.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, with the roles the tables name at this moment.
 *
 * @param userName what the person signs in with; stands in the audit log
 * @param displayName what pages show
 * @param demo whether this is a demo user, who stands for a role
 * @param belonging the organisation the person belongs to, if any
 */
public record Person(
        long id,
        String userName,
        String displayName,
        boolean demo,
        @Nullable Belonging belonging,
        List<Duty> duties) {
    public Person {
        duties = List.copyOf(duties);
    }

    public boolean is(Role role) {
        return duties.stream().anyMatch(duty -> duty.role() == role);
    }

    /** Whether the person belongs to the organisation. */
    public boolean isOf(@Nullable Long organization) {
        return organization != null && belonging != null && belonging.organization() == organization;
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

    /** Codes of the delmål the person answers for, without the goal they belong to. */
    public Set<String> subGoals() {
        var subGoals = new TreeSet<String>();
        for (var duty : duties) {
            if (duty.subGoal() != null) {
                subGoals.add(duty.subGoal());
            }
        }
        return subGoals;
    }

    /** Whether what is touched is the person's to propose changes in: by goal, by delmål, or as its owner's contact. */
    boolean answersFor(Reach reach) {
        return goals().contains(reach.goal())
                || subGoals().contains(reach.subGoal())
                || (is(Role.CONTACT) && reach.owners().stream().anyMatch(this::isOf));
    }
}
