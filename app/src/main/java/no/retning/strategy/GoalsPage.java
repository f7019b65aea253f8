package no.retning.strategy;

import java.util.List;
import no.retning.web.AsOf;
import org.jspecify.annotations.Nullable;

/** All goals of the strategy. */
public record GoalsPage(AsOf asOf, @Nullable StrategyRow strategy, List<GoalLine> goals) {

    /** The path at the same time. */
    public String at(String path) {
        return Links.at(asOf, path);
    }
}
