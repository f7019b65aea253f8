package no.retning.xlsx;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a data sheet and of the CSV beside it.
 *
 * @param name the heading
 * @param width in characters
 * @param look how its cells look
 * @param value a text, a number, a LocalDate, an Instant, or null for an empty cell
 * @param link the address a cell leads to, or null
 * @param note what hovers over a cell, or null
 */
public record Column<T>(
        String name,
        int width,
        Look look,
        Function<T, @Nullable Object> value,
        @Nullable Function<T, @Nullable String> link,
        @Nullable Function<T, @Nullable String> note) {

    /** A column without links and notes. */
    public static <T> Column<T> of(String name, int width, Look look, Function<T, @Nullable Object> value) {
        return new Column<>(name, width, look, value, null, null);
    }

    /** The same with an address a cell. */
    public Column<T> linked(Function<T, @Nullable String> address) {
        return new Column<>(name, width, look, value, address, note);
    }

    /** The same with a note a cell. */
    public Column<T> noted(Function<T, @Nullable String> text) {
        return new Column<>(name, width, look, value, link, text);
    }
}
