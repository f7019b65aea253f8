package no.retning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request cannot be met. Thrown anywhere below a controller, answered in one place ({@link Answering}) as a
 * page or as problem+json.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The words of the API (interface.md 4) with their statuses, and those the web itself needs. */
    public enum Code {
        VALIDATION(422),
        CONFLICT(409),
        STALE(412),
        FORBIDDEN(403),
        NOT_FOUND(404),
        UNGROUNDED(409),
        TOO_LARGE(413),
        TOO_MANY(429),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        UNSUPPORTED(415),
        WRONG_HOST(421),
        UNEXPECTED(500);

        private final int status;

        Code(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Code code;
    private final transient Text detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;
    private final transient @Nullable Page page;

    /**
     * What the page of the problem has beside its words.
     *
     * @param title what happened, where the general title of the code says too little
     * @param back the page to go back to
     */
    public record Page(Text title, String back) {}

    private Problem(Code code, Text detail, List<FieldError> errors, Map<String, Object> members) {
        this(code, detail, errors, members, null);
    }

    private Problem(Code code, Text detail, List<FieldError> errors, Map<String, Object> members, @Nullable Page page) {
        super(code + " " + detail.key(), null, false, code == Code.UNEXPECTED);
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.members = members;
        this.page = page;
    }

    /** Any problem, with a text of the feature that has it. */
    public static Problem of(Code code, Text detail) {
        return new Problem(code, detail, List.of(), Map.of());
    }

    /** With the general text of the code, {@code web.problem.detail.CODE}. */
    public static Problem of(Code code) {
        return of(code, Text.of("web.problem.detail." + code));
    }

    /** What was sent cannot be used; pages show the form again with these. */
    public static Problem validation(List<FieldError> errors) {
        return new Problem(Code.VALIDATION, Text.of("web.problem.detail.VALIDATION"), errors, Map.of());
    }

    public static Problem validation(String field, String key, Object... arguments) {
        return validation(List.of(FieldError.of(field, key, arguments)));
    }

    public static Problem notFound(String key, Object... arguments) {
        return of(Code.NOT_FOUND, Text.of(key, arguments));
    }

    public static Problem notFound() {
        return of(Code.NOT_FOUND);
    }

    /** Not allowed, for another reason than a role; what a role does not give is refused by Rights. */
    public static Problem forbidden(String key, Object... arguments) {
        return of(Code.FORBIDDEN, Text.of(key, arguments));
    }

    public static Problem conflict(String key, Object... arguments) {
        return of(Code.CONFLICT, Text.of(key, arguments));
    }

    /**
     * The plan has moved since something was written.
     *
     * @param base what it was written against
     * @param theirs what holds now
     * @param mine what was written
     */
    public static Problem conflict(Text detail, @Nullable Object base, @Nullable Object theirs, @Nullable Object mine) {
        var members = new LinkedHashMap<String, Object>();
        members.put("base", base == null ? Map.of() : base);
        members.put("theirs", theirs == null ? Map.of() : theirs);
        members.put("mine", mine == null ? Map.of() : mine);
        return new Problem(Code.CONFLICT, detail, List.of(), members);
    }

    /** Somebody else wrote in between: what was read is no longer what is. */
    public static Problem stale() {
        return of(Code.STALE);
    }

    /** A difference without a ground stands in the way. */
    public static Problem ungrounded(String key, Object... arguments) {
        return of(Code.UNGROUNDED, Text.of(key, arguments));
    }

    /** @param megabytes how large it may be */
    public static Problem tooLarge(int megabytes) {
        return of(Code.TOO_LARGE, Text.of("web.problem.tooLarge", megabytes));
    }

    public static Problem tooMany(String key, Object... arguments) {
        return of(Code.TOO_MANY, Text.of(key, arguments));
    }

    /** The same problem with more for the API to tell, beside the fixed members. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(code, detail, errors, more, page);
    }

    /** The same problem whose page says what happened in words of its own, and leads back. */
    public Problem toldAs(String title, String back) {
        return new Problem(code, detail, errors, members, new Page(Text.of(title), back));
    }

    public @Nullable Page page() {
        return page;
    }

    public Code code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }
}
