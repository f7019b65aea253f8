package no.retning.imports;

import java.util.Arrays;
import java.util.List;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something odd or wrong at one place of the list.
 *
 * @param row the record, where the header is 1
 * @param column the name of the column, null where it is the record or the file as a whole
 * @param code what it is
 * @param words what the message needs to be understood, in its order
 */
public record Flag(int row, @Nullable String column, FlagCode code, List<String> words) {
    static Flag at(int row, @Nullable Column column, FlagCode code, Object... words) {
        return new Flag(
                row,
                column == null ? null : column.title(),
                code,
                Arrays.stream(words).map(String::valueOf).toList());
    }

    /** What to say about it, {@code imports.flag.CODE}, with words of its own where the cell is empty. */
    public Text message() {
        boolean empty = !words.isEmpty() && words.getFirst().isEmpty();
        return Text.of("imports.flag." + code + (empty ? ".empty" : ""), words.toArray());
    }
}
