package no.retning.follow;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody who is signed in begins or stops to follow something in the plan. Either twice is as once. */
@Singleton
public class Following {
    private final FollowRepository followings;
    private final CurrentPerson current;
    private final Audit audit;

    Following(FollowRepository followings, CurrentPerson current, Audit audit) {
        this.followings = followings;
        this.current = current;
        this.audit = audit;
    }

    /** What the page of a thing offers; null to those who cannot follow. */
    public @Nullable FollowButton button(String subject, long id, String key) {
        var person = current.rights().may(Act.FOLLOW) ? current.find().orElse(null) : null;
        return person == null ? null : new FollowButton(subject, key, followings.follows(person.id(), subject, id));
    }

    /**
     * Begins to follow.
     *
     * @throws Problem NOT_FOUND when there is no such thing
     */
    @Transactional
    public Followed follow(String subject, String key) {
        Person person = permitted();
        Followed thing = get(subject, key);
        if (followings.add(person.id(), thing.subject(), thing.id())) {
            audit.record("FOLLOW", thing.subject() + " " + thing.key());
        }
        return thing;
    }

    /**
     * Stops following.
     *
     * @throws Problem NOT_FOUND when there is no such thing
     */
    @Transactional
    public Followed unfollow(String subject, String key) {
        Person person = permitted();
        Followed thing = get(subject, key);
        if (followings.remove(person.id(), thing.subject(), thing.id())) {
            audit.record("UNFOLLOW", thing.subject() + " " + thing.key());
        }
        return thing;
    }

    private Person permitted() {
        current.rights().require(Act.FOLLOW);
        return current.get(Act.FOLLOW);
    }

    private Followed get(String subject, String key) {
        return followings.find(subject, key).orElseThrow(() -> Problem.notFound("follow.none", key));
    }
}
