/** What has happened, as people, feed readers and calendars meet it. */
@org.jspecify.annotations.NullMarked
package no.retning.watching;
