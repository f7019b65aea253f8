package no.retning.mail;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * A letter in line.
 *
 * @param name its Message-ID
 * @param language code of what it is written in
 * @param tries how many times sending it has been tried
 */
@Introspected
record MailRow(long id, UUID name, String recipient, String language, String subject, String body, int tries) {}
