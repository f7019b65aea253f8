package no.retning.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one letter in one transaction, which holds the letter so that nobody else sends it. */
@Singleton
class MailStep {
    private static final Logger LOG = LoggerFactory.getLogger(MailStep.class);
    private static final int MOST_TRIES = 8;
    private static final int LONGEST = 500;

    private final MailRepository mails;
    private final Postman postman;

    MailStep(MailRepository mails, Postman postman) {
        this.mails = mails;
        this.postman = postman;
    }

    /** @return whether there was a letter to send */
    @Transactional
    boolean next() {
        MailRow mail = mails.takeNext().orElse(null);
        if (mail == null) {
            return false;
        }
        try {
            postman.deliver(mail);
            mails.sent(mail.id());
        } catch (SendFailedException e) {
            // The server knows no such address, and will not tomorrow.
            failed(mail, e, e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0);
        } catch (MessagingException e) {
            failed(mail, e, false);
        }
        return true;
    }

    private void failed(MailRow mail, MessagingException why, boolean forGood) {
        String words = String.valueOf(why.getMessage()).replaceAll("\\s+", " ").strip();
        String error = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        boolean last = forGood || mail.tries() + 1 >= MOST_TRIES;
        LOG.warn("letter {} could not be sent{}: {}", mail.id(), last ? ", and is given up" : "", error);
        if (last) {
            mails.givenUp(mail.id(), error);
        } else {
            mails.failed(mail.id(), error);
        }
    }
}
