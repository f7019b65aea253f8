package no.retning.watching;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import no.retning.follow.FollowRepository;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.people.Running;
import no.retning.time.Moments;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import org.jspecify.annotations.Nullable;

/** All one follows, and the address of one's calendar. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/folger")
class FollowedPages {
    private static final String VIEW = "watching/followed";
    private static final int EVENTS = 50;
    private static final int CHANGES = 5;

    private final FollowRepository followings;
    private final EventRepository events;
    private final ChangeLineRepository changes;
    private final Visits visits;
    private final CalendarAddressing addressing;
    private final CalendarAddressRepository addresses;
    private final Moments moments;
    private final CurrentPerson current;
    private final Running running;

    FollowedPages(
            FollowRepository followings,
            EventRepository events,
            ChangeLineRepository changes,
            Visits visits,
            CalendarAddressing addressing,
            CalendarAddressRepository addresses,
            Moments moments,
            CurrentPerson current,
            Running running) {
        this.followings = followings;
        this.events = events;
        this.changes = changes;
        this.visits = visits;
        this.addressing = addressing;
        this.addresses = addresses;
        this.moments = moments;
        this.current = current;
        this.running = running;
    }

    @Get
    HttpResponse<?> show() {
        return Answer.page(VIEW, page(null));
    }

    /** Makes an address and shows it, this once: the page is not kept by the browser. */
    @Post("/kalender")
    @Consumes(MediaType.ALL)
    HttpResponse<?> make() {
        String secret = addressing.make();
        String address =
                running.publicUrl().resolve("/kalender/" + secret + ".ics").toString();
        return Answer.page(VIEW, page(address));
    }

    @Post("/kalender/slutt")
    @Consumes(MediaType.ALL)
    HttpResponse<?> revoke() {
        addressing.revoke();
        return Answer.seeOther("/folger");
    }

    private FollowedPage page(@Nullable String address) {
        current.rights().require(Act.FOLLOW);
        Person person = current.get(Act.FOLLOW);
        var question = EventQuestion.followedBy(person.id(), moments.now().at(), EVENTS);
        var found = events.list(question);
        return new FollowedPage(
                followings.list(person.id()),
                EventStory.of(found, changes.of(found, question, CHANGES)),
                visits.before(person.id()).orElse(null),
                addresses.madeAt(person.id()),
                address);
    }
}
