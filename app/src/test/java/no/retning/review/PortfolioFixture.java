package no.retning.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.retning.start.TestDatabase;
import no.retning.start.TestRetning;
import no.retning.web.Client;

/**
 * A portfolio that was reported on over several rounds, the newest as of 30 September 2026 and three months between
 * them: the same for the same numbers, straight into the tables ({@code review/portfolio.sql} says what is where).
 */
public final class PortfolioFixture {
    /** Cut-off date of the newest round. */
    public static final LocalDate NEWEST = LocalDate.of(2026, 9, 30);

    /** Address of the review of the newest round. */
    public static final String PATH = "/portefolje/" + NEWEST;

    private PortfolioFixture() {}

    /** Key of an initiative, by its number from 1. */
    public static String key(int n) {
        return "T-%04d".formatted(n);
    }

    /** Cut-off date of the round that was so many before the newest. */
    public static LocalDate before(int rounds) {
        return NEWEST.plusDays(1).minusMonths(3L * rounds).minusDays(1);
    }

    /** The newest round is under review, those before it are closed. */
    public static void seed(TestDatabase database, int initiatives, int rounds) {
        seed(database, initiatives, rounds, false);
    }

    /**
     * The same, where the newest round may be closed too.
     *
     * @param closed whether it is
     */
    public static void seed(TestDatabase database, int initiatives, int rounds, boolean closed) {
        run(
                database,
                "SELECT set_config('fixture.initiatives', '%d', false), set_config('fixture.rounds', '%d', false), set_config('fixture.closed', '%s', false);"
                                .formatted(initiatives, rounds, closed)
                        + sql());
    }

    /** A client that has signed in as a person does. */
    public static Client signedIn(TestRetning retning, String user) {
        var page = retning.client().with("Accept", "text/html").with("Sec-Fetch-Site", "same-origin");
        int status = page.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                .status();
        if (status != 303) {
            throw new IllegalStateException("signing in gave " + status);
        }
        return page;
    }

    /** Does something that the application cannot. */
    public static void run(TestDatabase database, String sql) {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sql() {
        try (var in = PortfolioFixture.class.getResourceAsStream("/review/portfolio.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
