package no.retning.watching;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.retning.follow.FollowRepository;
import no.retning.follow.Followed;
import no.retning.people.Running;
import no.retning.roadmap.RoadmapQuery;
import no.retning.time.Moments;
import no.retning.web.Addresses;
import no.retning.web.Blocking;
import no.retning.web.Messages;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Changes and decisions as a feed: all, or those of a goal, a delmål, an activity or an initiative. Holds what everyone may read. */
@Hidden
@Blocking
@Controller
class AtomFeeds {
    static final String TYPE = "application/atom+xml;charset=utf-8";

    private static final String PATH = "/endringer.atom";
    private static final int ENTRIES = 50;
    private static final int CHANGES = 20;

    private final EventRepository events;
    private final ChangeLineRepository changes;
    private final FollowRepository things;
    private final FeedIdentity identity;
    private final Moments moments;
    private final Messages messages;
    private final Running running;

    AtomFeeds(
            EventRepository events,
            ChangeLineRepository changes,
            FollowRepository things,
            FeedIdentity identity,
            Moments moments,
            Messages messages,
            Running running) {
        this.events = events;
        this.changes = changes;
        this.things = things;
        this.identity = identity;
        this.moments = moments;
        this.messages = messages;
        this.running = running;
    }

    @Get(PATH)
    @Produces(TYPE)
    HttpResponse<byte[]> feed(
            HttpRequest<?> request,
            @QueryValue @Nullable String maal,
            @QueryValue @Nullable String delmaal,
            @QueryValue @Nullable String aktivitet,
            @QueryValue @Nullable String tiltak) {
        var about = tiltak != null ? get("initiative", tiltak) : about(maal, delmaal, aktivitet);
        var at = moments.now().at();
        var question = about == null
                ? EventQuestion.all(at, ENTRIES)
                : EventQuestion.of(about.subject(), about.id(), at, ENTRIES);
        var found = events.list(question);
        var stories = EventStory.of(found, changes.of(found, question, CHANGES));
        var writer = new AtomWriter(messages, running.publicUrl(), identity.get());
        byte[] body = writer.write(address(about), about, stories).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + UUID.nameUUIDFromBytes(body) + "\"";
        return tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                ? HttpResponse.<byte[]>notModified().header(HttpHeaders.ETAG, tag)
                : HttpResponse.ok(body).header(HttpHeaders.ETAG, tag);
    }

    private @Nullable Followed about(@Nullable String maal, @Nullable String delmaal, @Nullable String aktivitet) {
        if (aktivitet != null) {
            return get("activity", aktivitet);
        }
        String code = RoadmapQuery.subGoalCode(delmaal);
        return code != null ? get("subgoal", code) : maal != null ? get("goal", maal) : null;
    }

    private Followed get(String subject, String key) {
        return things.find(subject, key).orElseThrow(() -> Problem.notFound("follow.none", key));
    }

    private static String address(@Nullable Followed about) {
        return about == null
                ? PATH
                : Addresses.of(
                        PATH,
                        switch (about.subject()) {
                            case "goal" -> Map.of("maal", about.key());
                            case "initiative" -> Map.of("tiltak", about.key());
                            case "subgoal" -> Map.of("delmaal", about.key());
                            default -> Map.of("aktivitet", about.key());
                        });
    }
}
