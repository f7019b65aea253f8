package no.retning.change;

import java.util.List;

/**
 * Change sets in the same state, on the list.
 *
 * @param key last part of the key of its heading
 */
public record ChangeSetGroup(String key, List<ChangeSetRow> sets) {

    /** Whether sets in different states stand here, so that each must tell its own. */
    public boolean mixed() {
        return List.of("forMe", "drafts", "ended").contains(key);
    }
}
