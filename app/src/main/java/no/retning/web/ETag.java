package no.retning.web;

import org.jspecify.annotations.Nullable;

/** The revision of a thing as headers tell it: {@code ETag} in an answer, {@code If-Match} in a request. */
public final class ETag {
    private ETag() {}

    /** As a header tells it. */
    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision of an If-Match; null when there is none or it takes any.
     *
     * @throws Problem STALE when it is no revision of ours
     */
    public static @Nullable Integer matched(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        String digits = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!digits.matches("\\d{1,9}")) {
            throw Problem.stale();
        }
        return Integer.valueOf(digits);
    }
}
