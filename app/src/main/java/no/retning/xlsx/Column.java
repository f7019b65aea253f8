package no.retning.xlsx;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a data sheet and of the CSV beside it.
 *
 * @param name the heading
 * @param width in characters
 * @param look how its cells look
 * @param looks how a cell looks where that hangs on its row, or null
 * @param value a text, a number, a LocalDate, an Instant, or null for an empty cell
 * @param link the address a cell leads to, or null
 * @param note what hovers over a cell, or null
 * @param startsSheet whether it begins a new sheet of paper, where the columns that name the row are repeated
 */
public record Column<T>(
        String name,
        int width,
        Look look,
        @Nullable Function<T, Look> looks,
        Function<T, @Nullable Object> value,
        @Nullable Function<T, @Nullable String> link,
        @Nullable Function<T, @Nullable String> note,
        boolean startsSheet) {

    /** A column without links and notes. */
    public static <T> Column<T> of(String name, int width, Look look, Function<T, @Nullable Object> value) {
        return new Column<>(name, width, look, null, value, null, null, false);
    }

    /** A column whose cells look as their row says. */
    public static <T> Column<T> looking(
            String name, int width, Function<T, Look> looks, Function<T, @Nullable Object> value) {
        return new Column<>(name, width, Look.TEXT, looks, value, null, null, false);
    }

    /** How the cell of a row looks. */
    Look lookOf(T row) {
        return looks == null ? look : looks.apply(row);
    }

    /** The same column without links and notes, of rows that each hold such a row. */
    public <S> Column<S> of(Function<S, T> row) {
        return looking(name, width, it -> lookOf(row.apply(it)), it -> value.apply(row.apply(it)));
    }

    /** The same with an address a cell. */
    public Column<T> linked(Function<T, @Nullable String> address) {
        return new Column<>(name, width, look, looks, value, address, note, startsSheet);
    }

    /** The same with a note a cell. */
    public Column<T> noted(Function<T, @Nullable String> text) {
        return new Column<>(name, width, look, looks, value, link, text, startsSheet);
    }

    /** The same at the left of a new sheet of paper. */
    public Column<T> startingSheet() {
        return new Column<>(name, width, look, looks, value, link, note, true);
    }
}
