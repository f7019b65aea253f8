package no.retning.web;

/**
 * A value one can choose in a form, and its words.
 *
 * @param ofPlan whether the words are a name from the plan, and so Norwegian in every language of the interface
 */
public record Option(String value, String text, boolean ofPlan) {
    public Option(String value, String text) {
        this(value, text, false);
    }

    public static Option ofPlan(String value, String name) {
        return new Option(value, name, true);
    }
}
