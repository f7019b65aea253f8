package no.retning.imports;

/**
 * A cell of a workbook.
 *
 * @param text what it holds: a number in full, a day as dd.mm.yyyy
 * @param formula whether that was worked out by a formula
 */
record XlsxCell(Kind kind, String text, boolean formula) {
    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** A formula or a link that failed. */
        ERROR
    }

    boolean blank() {
        return ListText.trimmed(text).isEmpty();
    }
}
