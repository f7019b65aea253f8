/** What has happened: since the last visit, to what somebody follows, in feeds and in calendars. */
@NullMarked
package no.retning.watching;

import org.jspecify.annotations.NullMarked;
