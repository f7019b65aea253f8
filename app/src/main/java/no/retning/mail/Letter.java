package no.retning.mail;

/**
 * A letter to be sent, in plain text.
 *
 * @param once names the letter: what is put in line twice by the same name is sent once
 * @param to one plain address
 * @param why what it is about, in the words of the audit log: "INPUT_ROUND_REMINDER"
 * @param language code of what it is written in: "nb"
 */
public record Letter(String once, String to, String why, String language, String subject, String text) {}
