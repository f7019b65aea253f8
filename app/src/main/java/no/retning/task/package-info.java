/** What waits for the person who is signed in: each feature gives its own tasks, nobody knows the features. */
@NullMarked
package no.retning.task;

import org.jspecify.annotations.NullMarked;
