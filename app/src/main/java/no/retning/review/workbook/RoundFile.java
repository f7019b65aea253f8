package no.retning.review.workbook;

import java.util.Arrays;

/** The files of a round, by the name they are stored under. */
enum RoundFile {
    WORKBOOK("portefoljestatus.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    REPORTS("statusrapporter.csv", "text/csv;charset=utf-8"),
    ANNEX("status-strategi.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String stored;
    private final String type;

    RoundFile(String stored, String type) {
        this.stored = stored;
        this.type = type;
    }

    String stored() {
        return stored;
    }

    /** The one that is stored under a name. */
    static RoundFile of(String stored) {
        return Arrays.stream(values())
                .filter(it -> it.stored.equals(stored))
                .findFirst()
                .orElseThrow();
    }

    String type() {
        return type;
    }

    /** The name it is saved as, with the round in it. */
    String savedAs(String label) {
        return stored.replace(".", "-" + label + ".");
    }

    byte[] make(PortfolioFile file) {
        return switch (this) {
            case WORKBOOK -> PortfolioWorkbook.xlsx(file);
            case REPORTS -> PortfolioWorkbook.csv(file);
            case ANNEX -> GoalAnnex.docx(file);
        };
    }
}
