/** The main job from end to end, as those who do it see it: by form, by keyboard, by curl. */
@NullMarked
package no.retning.story;

import org.jspecify.annotations.NullMarked;
