package no.retning.web;

/**
 * What is wrong with one field of a form or a body.
 *
 * @param field name of the field as sent; also the id of the control on the page that the summary links to
 */
public record FieldError(String field, Text message) {
    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, Text.of(key, arguments));
    }
}
