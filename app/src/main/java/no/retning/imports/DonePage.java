package no.retning.imports;

/** A list that was imported. */
public record DonePage(ImportedRow imported) {}
