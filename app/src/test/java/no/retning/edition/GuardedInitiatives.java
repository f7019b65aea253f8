package no.retning.edition;

import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;

/** Two initiatives with rows in every table they have in the plan. */
final class GuardedInitiatives {
    private GuardedInitiatives() {}

    static void adopt(FoundedPlan plan) {
        plan.adopt("Et tiltak", candidate("T-0001", Map.of()));
        plan.adopt(
                "Et til",
                candidate(
                        "T-0002",
                        Map.of(
                                "supports",
                                List.of("2"),
                                "owners",
                                List.of("Eier én RHF"),
                                "activities",
                                List.of(key(1)),
                                "dependsOn",
                                List.of(Map.of("initiative", "T-0001", "what", "Felles løsning")))));
    }

    private static ProposedChange candidate(String name, Map<String, Object> more) {
        var after = new ArrayList<Object>(List.of("name", name, "goal", "1", "lifecycle", "CANDIDATE"));
        more.forEach((field, value) -> {
            after.add(field);
            after.add(value);
        });
        return creation("initiative", after.toArray());
    }
}
