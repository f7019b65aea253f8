package no.retning.web;

/** A value one can choose in a form, and its words. */
public record Option(String value, String text) {}
