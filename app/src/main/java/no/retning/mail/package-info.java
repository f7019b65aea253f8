/** Letters that Retning sends: written by the features, put in line in the database, sent by SMTP. */
@NullMarked
package no.retning.mail;

import org.jspecify.annotations.NullMarked;
