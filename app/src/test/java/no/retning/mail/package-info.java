@NullMarked
package no.retning.mail;

import org.jspecify.annotations.NullMarked;
