package no.retning.change;

/**
 * A thing of the plan that a change can touch.
 *
 * @param key an activity's key, or a delmål's code
 * @param where the delmål an activity stands under; empty for a delmål
 */
public record Thing(String key, String name, String where) {}
