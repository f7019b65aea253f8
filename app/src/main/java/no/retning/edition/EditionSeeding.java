package no.retning.edition;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import no.retning.change.AsEngine;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.people.CurrentPerson;
import no.retning.time.PlanClock;
import org.jspecify.annotations.Nullable;

/** Gives an empty database a version published in the past, while the plan's clock has not passed that time. */
@Singleton
public class EditionSeeding {
    private final JdbcOperations jdbc;
    private final AsEngine engine;
    private final PlanClock clock;
    private final CaseRepository cases;
    private final CurrentPerson current;

    EditionSeeding(JdbcOperations jdbc, AsEngine engine, PlanClock clock, CaseRepository cases, CurrentPerson current) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
        this.cases = cases;
        this.current = current;
    }

    /** @throws IllegalStateException when the plan lives already */
    @Transactional
    public void publishAt(String label, String title, @Nullable CaseKey basis, Instant past) {
        Long caseId = basis == null ? null : cases.find(basis).orElseThrow().id();
        engine.run(() -> {
            if (clock.seed(past).isEmpty()) {
                throw new IllegalStateException("the plan has changed since " + past);
            }
            return jdbc.prepareStatement("""
                    INSERT INTO editions (label, title, data_time, published_at, published_by, basis_case_id)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """, statement -> {
                statement.setString(1, label);
                statement.setString(2, title);
                statement.setObject(3, past.atOffset(ZoneOffset.UTC));
                statement.setObject(4, past.atOffset(ZoneOffset.UTC));
                statement.setObject(5, current.idOrNull(), Types.BIGINT);
                statement.setObject(6, caseId, Types.BIGINT);
                return statement.executeUpdate();
            });
        });
    }
}
