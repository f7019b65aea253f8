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
        retning.bean(CurrentPerson.class).actingAs("sekretariat", () -> {
            var settlement = new Settlement(change, field, Settlement.Choice.valueOf(choice), Map.of(), null);
            retning.bean(Settling.class).settle(set, null, List.of(settlement));
        });
    }
}
