package no.retning.imports;

import java.time.Duration;

/**
 * How much of an upload is read (architecture.md, Security).
 *
 * @param bytes largest file
 * @param unpacked most a workbook may unpack to
 * @param rows most records below the header
 * @param signs longest cell
 * @param time longest reading
 */
record Limits(int bytes, long unpacked, int rows, int signs, Duration time) {
    static final Limits OURS = new Limits(10 * 1024 * 1024, 100 * 1024 * 1024, 5_000, 20_000, Duration.ofSeconds(20));

    Deadline deadline() {
        return new Deadline(System.nanoTime() + time.toNanos());
    }
}
