package no.retning.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a set as stored, with what it is to do.
 *
 * @param id the row's id
 * @param before what its fields said when it was written
 * @param change the change itself: as adopted when decided, else as proposed
 */
record StoredChange(long id, int position, Map<String, @Nullable Object> before, Change change) {}
