package no.retning.people;

import java.net.URI;

/**
 * How this instance runs; a bean from the start on, for whoever's answer depends on it.
 *
 * @param embedded whether the database is the one Retning brings along
 * @param example whether the database holds the bundled example
 * @param demoUsers whether the demo users may sign in: only with the embedded database on a loopback address
 * @param readOnly whether nobody can sign in, so that nothing can be changed
 * @param publicUrl the address browsers use: `http://localhost:PORT` unless RETNING_PUBLIC_URL says otherwise
 */
public record Running(boolean embedded, boolean example, boolean demoUsers, boolean readOnly, URI publicUrl) {}
