package no.retning.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something odd or wrong in the list, as the API tells it.
 *
 * @param row the record, where the header is 1
 * @param column name of the column, null for the record or the file as a whole
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FlagAnswer(int row, @Nullable String column, String code, String message) {
    static FlagAnswer of(Flag flag, Messages messages) {
        return new FlagAnswer(flag.row(), flag.column(), flag.code().name(), messages.get(flag.message()));
    }
}
