package no.retning.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Letters in line; what they say is never changed, only what has become of them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailRepository extends GenericRepository<MailRow, Long> {
    /** Gives 0 when a letter of that name is in line already. */
    @Query("""
            INSERT INTO mails (once, recipient, why, language, subject, body)
            VALUES (:once, :recipient, :why, :language, :subject, :body)
            ON CONFLICT ON CONSTRAINT mails_once_unique DO NOTHING
            """)
    int insert(String once, String recipient, String why, String language, String subject, String body);

    /** The next to send, held until the transaction ends; another replica takes the one after it. */
    @Query("""
            SELECT id, name, recipient, language, subject, body, tries FROM mails
            WHERE sent_at IS NULL AND next_try_at <= clock_timestamp()
            ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    Optional<MailRow> takeNext();

    @Query(
            "UPDATE mails SET sent_at = clock_timestamp(), tries = tries + 1, next_try_at = NULL, error = NULL WHERE id = :id")
    void sent(long id);

    /** Tries again after 1, 2, 4 … minutes. */
    @Query("""
            UPDATE mails SET tries = tries + 1, error = :error,
                             next_try_at = clock_timestamp() + power(2, tries) * interval '1 minute'
            WHERE id = :id
            """)
    void failed(long id, String error);

    @Query("UPDATE mails SET tries = tries + 1, error = :error, next_try_at = NULL WHERE id = :id")
    void givenUp(long id, String error);
}
