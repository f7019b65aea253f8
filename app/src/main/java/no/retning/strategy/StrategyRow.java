package no.retning.strategy;

import java.util.List;

/**
 * A strategy as of one time.
 *
 * @param aims overall aims, in order
 */
public record StrategyRow(String name, int firstYear, int lastYear, List<String> aims) {

    /** "2023–2030". */
    public String years() {
        return firstYear + "–" + lastYear;
    }
}
