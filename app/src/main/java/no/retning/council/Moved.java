package no.retning.council;

/** The council is asked for by an old slug or a name; its pages stand under the slug of today. */
final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String slug;

    Moved(String slug) {
        super("the council is found at " + slug, null, false, false);
        this.slug = slug;
    }

    String slug() {
        return slug;
    }
}
