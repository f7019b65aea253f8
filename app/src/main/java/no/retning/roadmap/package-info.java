/** The roadmap: what every activity says as of any time, what differs between two times, and why. */
@NullMarked
package no.retning.roadmap;

import org.jspecify.annotations.NullMarked;
