package no.retning.strategy;

import java.util.List;
import no.retning.web.AsOf;
import org.jspecify.annotations.Nullable;

/** All goals of the strategy. */
public record GoalsPage(AsOf asOf, @Nullable StrategyRow strategy, List<GoalLine> goals) {

    /** Goals that stand on their own, or those that support them. */
    public List<GoalLine> goals(boolean supporting) {
        return goals.stream()
                .filter(line -> line.goal().supporting() == supporting)
                .toList();
    }

    /** The path at the same time. */
    public String at(String path) {
        return Links.at(asOf, path);
    }
}
