package no.retning.imports;

/** The moment at which reading gives up. */
record Deadline(long nanoTime) {
    void check() {
        if (System.nanoTime() - nanoTime > 0) {
            throw new ReadingTooLong();
        }
    }

    /** A list took longer to read than any honest one does. */
    static final class ReadingTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
