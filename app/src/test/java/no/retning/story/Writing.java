package no.retning.story;

import java.util.function.Consumer;

/** A change set in the writing: one change after the other, each added by a button of the form. */
final class Writing {
    private static final String SAVE = "Lagre utkast";
    private static final String ADD = "Legg til";

    private final Visitor author;
    private FilledForm form;
    private int changes;

    Writing(Visitor author) {
        this.author = author;
        this.form = author.form(SAVE);
    }

    Writing about(String title, String reason) {
        form.fill("Tittel", title).fill("Begrunnelse", reason);
        return this;
    }

    /** Adds a change of the kind, of what has the key, and fills in its fields. */
    Writing change(String kind, String key, Consumer<FilledForm> fields) {
        changes++;
        form.whole()
                .choose("Hva slags endring?", kind)
                .fill("Hva gjelder den?", key)
                .press(ADD);
        form = author.form(SAVE);
        fields.accept(form.in("#c" + changes, ""));
        return this;
    }

    Writing split(String key, String first, String second) {
        return change(
                "Deles opp",
                key,
                it -> it.in("#c" + changes + " fieldset.part", "Del 1")
                        .fill("Navn", first)
                        .in("#c" + changes + " fieldset.part", "Del 2")
                        .fill("Navn", second));
    }

    /** Saves the draft; its author is on its page then. */
    void save() {
        form.press(SAVE);
    }
}
