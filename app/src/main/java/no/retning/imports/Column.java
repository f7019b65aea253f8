package no.retning.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the published list, known by their names; their order is free. */
public enum Column {
    NAME("Leveransenavn i veikartet"),
    DESCRIPTION("Beskrivelse av leveranse gant"),
    PHASE("Veikartfase"),
    START("Startdato"),
    SUB_GOAL("Strategisk delmål"),
    GROUPING("Strategi gruppering"),
    END("Sluttdato"),
    STATUS("Planleggingsstatus"),
    KEY("Leveranse-ID"),
    VERSION("Versjon");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** The name as published, which is how a place in the list is told. */
    public String title() {
        return title;
    }

    /** The column of that name; case and space around it do not matter. */
    static Optional<Column> named(String name) {
        String asked = ListText.trimmed(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.title.toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
    }
}
