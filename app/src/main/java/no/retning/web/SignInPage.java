package no.retning.web;

import java.util.List;

/**
 * What the sign-in page shows.
 *
 * @param open whether anybody can sign in here
 * @param demoUsers names of the users that stand for the roles; empty where there are none
 * @param til address to go on to
 */
public record SignInPage(boolean open, List<String> demoUsers, Form form, String til) {}
