package no.retning.task;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Messages;

/** What waits for the one who asks, for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "People")
@Controller("/api/v1/me/tasks")
class TasksApi {
    private final Tasks tasks;
    private final Moments moments;
    private final Messages t;

    TasksApi(Tasks tasks, Moments moments, Messages t) {
        this.tasks = tasks;
        this.moments = moments;
        this.t = t;
    }

    /** All of them, as {@code {items, total}}. */
    @Serdeable
    @Schema(name = "Tasks", description = "What waits for the person who asks, what is due first on top")
    record TaskList(
            List<TaskJson> items, @Schema(example = "1") int total) {}

    @Get
    @Operation(
            summary = "What waits for the person who asks",
            description = "The same list as on the front page: counts with the address where each is done. 403 when"
                    + " nobody is signed in.")
    TaskList list() {
        List<TaskJson> items = tasks.mine(moments.now().day()).stream()
                .map(task -> TaskJson.of(task, t))
                .toList();
        return new TaskList(items, items.size());
    }
}
