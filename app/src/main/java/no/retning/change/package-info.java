/** Change sets: the only way the plan of record changes (domain.md 2). Kinds of change, the engine that applies them, their life, their pages. */
@NullMarked
package no.retning.change;

import org.jspecify.annotations.NullMarked;
