package no.retning.web;

import java.util.List;
import no.retning.people.Contact;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page and does not depend on what the page shows.
 *
 * @param who name of the person signed in; null for a reader
 * @param nav the main menu
 * @param path the address asked for, with its query: where sign-in returns to
 * @param address the same with scheme and host, as it stands under a printed page
 * @param notice key of what to tell on every page (read-only, example); null when there is nothing
 * @param signIn whether somebody can sign in at all
 * @param language code of the language the page is in
 * @param languages the way to this page in each language; none where that would lose what was written
 * @param shortcuts whether shortcuts of a single key work in this browser
 * @param done key of what was just done, told once; null otherwise
 * @param contact whom readers can write to; null where nobody is named
 * @param release the number of this version of Retning
 * @param version changes whenever style or script do, so that browsers fetch them anew
 */
public record Frame(
        @Nullable String who,
        List<NavItem> nav,
        String path,
        String address,
        @Nullable String notice,
        boolean signIn,
        String language,
        List<LanguageLink> languages,
        boolean shortcuts,
        @Nullable String done,
        @Nullable Contact contact,
        String release,
        String version) {

    /** Address of the sign-in page, which leads back here. */
    public String signInAddress() {
        return "/logg-inn?til=" + Addresses.encoded(path);
    }
}
