package no.retning.xlsx;

import java.util.List;

/**
 * A bar chart over a data sheet: its categories stand in column A from the second row, its series in the columns after.
 *
 * @param sheet name of the data sheet
 * @param stacked series upon each other in standing columns, else lying bars beside each other
 */
public record Chart(String title, String sheet, boolean stacked, List<String> categories, List<Series> series) {
    /** One number a category. */
    public record Series(String name, List<Integer> values, Fill fill) {}
}
