package no.retning.people;

/**
 * Where somebody who reads here can write to those who run this site; a bean where RETNING_CONTACT is set.
 *
 * @param text an e-mail address, or the address of a page
 */
public record Contact(String text) {
    /** Where a link with it leads. */
    public String address() {
        return text.startsWith("http") ? text : "mailto:" + text;
    }
}
