package no.retning.imports;

import jakarta.inject.Singleton;
import java.util.List;
import no.retning.web.FieldError;
import no.retning.web.Messages;
import no.retning.web.Problem;
import no.retning.web.Text;

/** A list that cannot be used, as the one kind of answer that pages and the API give: 422 with every place. */
@Singleton
class ListProblem {
    private final Messages messages;

    ListProblem(Messages messages) {
        this.messages = messages;
    }

    Problem of(List<Flag> places, int more) {
        return Problem.validation(places.stream().map(this::error).toList())
                .with(
                        "flags",
                        places.stream()
                                .map(place -> FlagAnswer.of(place, messages))
                                .toList())
                .with("more", more);
    }

    private FieldError error(Flag flag) {
        String message = messages.get(flag.message());
        return flag.column() == null
                ? new FieldError("file", Text.of("imports.place.record", flag.row(), message))
                : new FieldError(flag.column(), Text.of("imports.place.cell", flag.row(), flag.column(), message));
    }
}
