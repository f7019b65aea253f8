package no.retning.task;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** A task as the API tells it. */
@Serdeable
@Schema(name = "Task", description = "Something that waits for the person who asks")
record TaskJson(
        @Schema(description = "What kind of task it is", example = "SUBMITTED")
        String code,

        @Schema(
                description = "The task in the language of whoever asks",
                example = "2 change sets have been sent in and wait for a case")
        String text,

        @Schema(example = "2") int count,

        @Schema(description = "The page where it is done", example = "/endringer")
        String address,

        @Nullable @Schema(description = "The day by which the first is to be done", example = "2026-12-01")
        LocalDate due) {

    static TaskJson of(Task task, Messages t) {
        return new TaskJson(task.code(), t.get(task.text(), task.count()), task.count(), task.address(), task.due());
    }
}
