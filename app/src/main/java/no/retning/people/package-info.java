/** Who is asking and what they may do: roles, rights, sign-in and the audit log. */
@NullMarked
package no.retning.people;

import org.jspecify.annotations.NullMarked;
