package no.retning.search;

import java.util.List;

/**
 * What a thing that has left the plan became.
 *
 * @param how SPLIT or MERGE
 */
public record Became(String how, List<Successor> into) {
    /** One of those, by its page. */
    public record Successor(String address, String name) {}
}
