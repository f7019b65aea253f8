package no.retning.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field of a draft, as its newest row says.
 *
 * @param row identity of that row; who reads the report remembers the largest
 * @param known what the one who asks wrote in it last, or saw when the page was read; null when neither
 * @param foreign whether somebody else has written in it since
 */
record DraftField(
        String field,
        long row,
        String value,
        long savedBy,
        String savedByName,
        Instant savedAt,
        @Nullable String known,
        boolean foreign) {}
