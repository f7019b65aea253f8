/** The rules of the house, held by tests: edges between features, sizes, templates and the schema. */
@NullMarked
package no.retning.house;

import org.jspecify.annotations.NullMarked;
