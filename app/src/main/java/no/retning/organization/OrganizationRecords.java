package no.retning.organization;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The writes of organisations; only the use cases of this package call them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrganizationRecords extends GenericRepository<OrganizationRow, Long> {
    @Query("INSERT INTO organizations DEFAULT VALUES RETURNING id")
    long insert();

    /** Whether the name means another organisation on any of the days. */
    @Query("""
            SELECT count(*) FROM organization_names
            WHERE lower(name) = lower(:name) AND organization_id <> :id AND valid && daterange(CAST(:since AS date), NULL)
            """)
    int taken(long id, String name, @Nullable LocalDate since);

    /** Whether the organisation bears the name already, as the one shown or another. */
    @Query("""
            SELECT count(*) FROM organization_names
            WHERE lower(name) = lower(:name) AND organization_id = :id AND valid && daterange(CAST(:since AS date), NULL)
            """)
    int borne(long id, String name, @Nullable LocalDate since);

    @Query("""
            INSERT INTO organization_names (organization_id, valid, name, is_alias)
            VALUES (:id, daterange(CAST(:since AS date), NULL), :name, :alias)
            """)
    int addName(long id, @Nullable LocalDate since, String name, boolean alias);

    /** Whether a published version names it as it is called now on the day or later. */
    @Query("SELECT count(*) FROM organizations WHERE id = :id AND named_on(id) && daterange(CAST(:day AS date), NULL)")
    int published(long id, LocalDate day);

    /** Ends the shown name the day before; 0 when it does not hold on that day and the one before. */
    @Query("""
            UPDATE organization_names SET valid = daterange(lower(valid), CAST(:day AS date))
            WHERE organization_id = :id AND NOT is_alias AND valid @> CAST(:day AS date) AND upper(valid) IS NULL
              AND (lower(valid) IS NULL OR lower(valid) < CAST(:day AS date))
            """)
    int endName(long id, LocalDate day);

    /** Ends the other names that have no end; one that would never have begun goes. */
    @Query("""
            UPDATE organization_names SET valid = daterange(lower(valid), CAST(:day AS date))
            WHERE organization_id = :id AND is_alias AND upper(valid) IS NULL
              AND (lower(valid) IS NULL OR lower(valid) < CAST(:day AS date))
            """)
    int endAliases(long id, LocalDate day);

    @Query("DELETE FROM organization_names WHERE id = :alias AND organization_id = :id AND is_alias")
    int removeAlias(long id, long alias);

    @Query("""
            INSERT INTO organization_mailboxes (organization_id, address) VALUES (:id, :address)
            ON CONFLICT ON CONSTRAINT organization_mailboxes_pk DO UPDATE SET address = excluded.address
            """)
    int setMailbox(long id, String address);

    @Query("DELETE FROM organization_mailboxes WHERE organization_id = :id")
    int removeMailbox(long id);

    @Query("""
            INSERT INTO letter_languages (organization_id, language) VALUES (:id, :language)
            ON CONFLICT ON CONSTRAINT letter_languages_pk DO UPDATE SET language = excluded.language
            """)
    int setLanguage(long id, String language);

    /** Gives 0 when there is no such person, or the person belongs to an organisation already. */
    @Query("UPDATE people SET organization_id = :id WHERE id = :person AND organization_id IS NULL")
    int tie(long person, long id);

    /** Gives 0 when the person does not belong to it. */
    @Query("UPDATE people SET organization_id = NULL WHERE id = :person AND organization_id = :id")
    int untie(long person, long id);
}
