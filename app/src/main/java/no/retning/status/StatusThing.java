package no.retning.status;

import no.retning.people.Reach;

/**
 * A thing that somebody answers for.
 *
 * @param subject activity, goal or subgoal
 * @param key key or code
 * @param path address of its page
 * @param reach what decides who may tell of it
 * @param closed whether it has left the plan
 */
public record StatusThing(String subject, long id, String key, String name, String path, Reach reach, boolean closed) {

    /** Where it is told. */
    public String address() {
        return "/status" + path;
    }
}
