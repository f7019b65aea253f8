package no.retning.follow;

/**
 * What the page of a thing offers somebody who is signed in.
 *
 * @param subject activity, subgoal, goal or initiative
 * @param key its key or code
 * @param followed whether the person follows it already
 */
public record FollowButton(String subject, String key, boolean followed) {}
