/** From the environment to a running Retning: settings, embedded PostgreSQL, migrations, roles and the lines printed at start. */
@NullMarked
package no.retning.start;

import org.jspecify.annotations.NullMarked;
