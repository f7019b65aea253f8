package no.retning.change;

import java.util.List;

/**
 * A change that cannot be made in the plan as it stands. Not yet a message: the page and the API find the words under
 * {@code change.impossible.<code>}.
 */
public final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient List<Object> words;

    Impossible(String field, String code, Object... words) {
        super(field + ": " + code + " " + List.of(words));
        this.field = field;
        this.code = code;
        this.words = List.of(words);
    }

    /** The field of {@code after} that is wrong, or {@code key}. */
    public String field() {
        return field;
    }

    /** What is wrong, as the last part of a message key. */
    public String code() {
        return code;
    }

    /** What the message names. */
    public List<Object> words() {
        return words;
    }
}
