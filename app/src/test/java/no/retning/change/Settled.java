package no.retning.change;

import java.util.List;
import java.util.Map;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;

/** Settles the one conflict of a set, as the secretariat. */
public final class Settled {
    private Settled() {}

    /**
     * Settles the conflict in a field.
     *
     * @param choice THEIRS or MINE
     */
    public static void settle(TestRetning retning, long set, long change, String field, String choice) {
        settle(retning, set, Map.of(change + "-" + field, choice));
    }

    /** Settles several, each by {@code change-field}. */
    public static void settle(TestRetning retning, long set, Map<String, String> choices) {
        List<Settlement> settlements = choices.entrySet().stream()
                .map(it -> {
                    String[] place = it.getKey().split("-", 2);
                    var choice = Settlement.Choice.valueOf(it.getValue());
                    return new Settlement(Long.parseLong(place[0]), place[1], choice, Map.of(), null);
                })
                .toList();
        retning.bean(CurrentPerson.class)
                .actingAs("sekretariat", () -> retning.bean(Settling.class).settle(set, null, settlements));
    }
}
