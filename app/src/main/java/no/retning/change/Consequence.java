package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a decision on a set will do, told before it is registered.
 *
 * @param adopted how many changes are adopted as proposed
 * @param amended how many with other words
 * @param rejected how many are not
 * @param deferred how many are put off, those that follow among them
 * @param followers those put off since they stand on something that is not adopted
 * @param effect when it holds
 */
public record Consequence(
        long adopted, long amended, long rejected, long deferred, List<Follower> followers, Effect effect) {

    /**
     * A change that is put off since it stands on another.
     *
     * @param position its place in the set
     * @param kind "activity.SPLIT"
     * @param needs places of those it stands on
     */
    public record Follower(int position, String kind, String name, List<Integer> needs) {}

    static Consequence of(Map<Long, Verdict> verdicts, List<ChangeView> changes, Effect effect) {
        List<Follower> followers = new ArrayList<>();
        for (ChangeView change : changes) {
            Verdict verdict = verdicts.get(change.id());
            if (verdict != null && verdict.follows()) {
                followers.add(new Follower(change.position(), change.kind(), change.name(), change.needs()));
            }
        }
        return new Consequence(
                count(verdicts, Outcome.ADOPTED),
                count(verdicts, Outcome.ADOPTED_AMENDED),
                count(verdicts, Outcome.REJECTED),
                count(verdicts, Outcome.DEFERRED),
                followers,
                effect);
    }

    /** Whether anything becomes part of the plan. */
    public boolean adopts() {
        return adopted + amended > 0;
    }

    private static long count(Map<Long, Verdict> verdicts, Outcome outcome) {
        return verdicts.values().stream().filter(it -> it.outcome() == outcome).count();
    }
}
