/** Published versions of the roadmap: publishing them, and what differs between them. */
@NullMarked
package no.retning.edition;

import org.jspecify.annotations.NullMarked;
