package no.retning.change;

import java.util.List;
import no.retning.web.Option;

/**
 * Kinds of change under one heading of a list to choose from.
 *
 * @param label the heading
 */
public record KindGroup(String label, List<Option> options) {}
