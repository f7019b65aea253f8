package no.retning.web;

/**
 * A step on the way from the front page to the page shown; the page itself is not one of them.
 *
 * @param text name of the page it leads to
 * @param path address of that page
 * @param ofPlan whether the text is a name from the plan, and so Norwegian in every language of the interface
 */
public record Crumb(String text, String path, boolean ofPlan) {
    public Crumb(String text, String path) {
        this(text, path, false);
    }

    public static Crumb ofPlan(String name, String path) {
        return new Crumb(name, path, true);
    }
}
