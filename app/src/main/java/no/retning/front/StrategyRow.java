package no.retning.front;

import java.util.List;

/**
 * The strategy as of one time.
 *
 * @param name without its years
 * @param aims overall aims, in order
 */
public record StrategyRow(String name, int firstYear, int lastYear, List<String> aims) {}
