package no.retning.roadmap;

import java.util.List;
import java.util.Optional;

/**
 * How a thing stands as a page shows it, beside what was decided.
 *
 * @param address where it is told and read in full
 * @param told the newest first
 * @param slippages of the newest; none for goals and delmål, which have no decided dates
 * @param mayReport whether to offer to tell
 */
public record StatusPanel(String address, List<StatusRow> told, List<Slippage> slippages, boolean mayReport) {

    public Optional<StatusRow> latest() {
        return told.stream().findFirst();
    }
}
