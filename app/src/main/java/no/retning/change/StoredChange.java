package no.retning.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a set as stored, with what it is to do.
 *
 * @param id the row's id
 * @param kind the kind it is read back by
 * @param before what its fields said when it was written
 * @param wanted the values it is to bring: as adopted when decided, else as proposed
 * @param change the change itself: as adopted when decided, else as proposed
 */
record StoredChange(
        long id,
        ChangeKind kind,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> wanted,
        Change change) {}
