package no.retning.search;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** For words that are found nowhere: what they may be misspellings of, among the words that everyone may read. */
@Singleton
class NearWords {
    /** Lower than PostgreSQL's own 0.6: one wrong letter in a short word costs three of its trigrams. */
    private static final String LESS_STRICT = "SELECT set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    private static final String NEAR = """
            WITH asked AS MATERIALIZED (
              SELECT word, btrim(search_plain(word, NULL)) AS plain FROM unnest(?::text[]) word WHERE length(word) > 2 AND word !~ '[0-9]'
            ), texts AS (
              SELECT a.word, a.plain, v.name || ' ' || coalesce(v.description, '') AS text
              FROM asked a JOIN activity_versions v ON a.plain <% search_plain(v.name, v.description)
              UNION ALL
              SELECT a.word, a.plain, v.name || ' ' || coalesce(v.description, '')
              FROM asked a JOIN subgoal_versions v ON a.plain <% search_plain(v.name, v.description)
              UNION ALL
              SELECT a.word, a.plain, v.name FROM asked a JOIN grouping_versions v ON a.plain <% search_plain(v.name, NULL)
              UNION ALL
              SELECT a.word, a.plain, v.name || ' ' || coalesce(v.description, '')
              FROM asked a JOIN goal_versions v ON a.plain <% search_plain(v.name, v.description)
              UNION ALL
              SELECT a.word, a.plain, v.name || ' ' || coalesce(v.description, '')
              FROM asked a JOIN initiative_versions v ON a.plain <% search_plain(v.name, v.description)
              UNION ALL
              SELECT a.word, a.plain, v.name FROM asked a JOIN term_versions v ON a.plain <% search_plain(v.name, NULL)
              UNION ALL
              SELECT a.word, a.plain, v.title FROM asked a JOIN cases v ON a.plain <% search_plain(v.title, NULL)
              UNION ALL
              SELECT a.word, a.plain, v.adopted_text FROM asked a JOIN decisions v ON a.plain <% search_plain(NULL, v.adopted_text)
              UNION ALL
              SELECT a.word, a.plain, v.name FROM asked a JOIN council_names v ON a.plain <% search_plain(v.name, NULL)
              UNION ALL
              SELECT a.word, a.plain, v.name FROM asked a JOIN organization_names v ON a.plain <% search_plain(v.name, NULL)
              UNION ALL
              SELECT a.word, a.plain, v.comment || ' ' || coalesce(v.measure, '')
              FROM asked a JOIN status_reports v ON a.plain <% search_plain(v.comment, v.measure)
              UNION ALL
              SELECT a.word, a.plain, v.text
              FROM asked a JOIN submission_texts v ON a.plain <% search_plain(NULL, v.text)
              JOIN submissions s ON s.id = v.submission_id JOIN reports p ON p.id = s.report_id
              JOIN reporting_rounds r ON r.id = p.round_id AND r.closed_at IS NOT NULL
            ), tokens AS (
              SELECT t.word, t.plain, n.near, lead(n.near) OVER (PARTITION BY t.word, t.text ORDER BY n.place) AS next
              FROM texts t CROSS JOIN LATERAL regexp_split_to_table(lower(t.text), '[^[:alnum:]]+') WITH ORDINALITY n (near, place)
            ), near AS (
              SELECT word, near, plain, btrim(search_plain(near, NULL)) AS said, count(*) AS times
              FROM tokens WHERE length(near) > 2 GROUP BY word, near, plain
              UNION ALL
              -- Two words that were written as one.
              SELECT word, near || ' ' || next, plain, plain, 1
              FROM tokens WHERE length(near) > 1 AND btrim(search_plain(near || next, NULL)) = plain
            )
            SELECT DISTINCT ON (word) word, near FROM near
            WHERE similarity(plain, said) >= 0.4
              -- A word that others begin with is found as it is.
              AND NOT EXISTS (SELECT FROM near known WHERE known.word = near.word AND starts_with(known.said, near.plain)
                              AND known.near NOT LIKE '% %')
            ORDER BY word, similarity(plain, said) DESC, times DESC, near
            """;

    private final JdbcOperations jdbc;

    NearWords(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The question with each word replaced by the nearest there is; as it was where every word is, or none is near. */
    @ReadOnly
    Question correct(Question question) {
        Map<String, String> near = near(question);
        Question corrected = question;
        for (String word : question.words()) {
            corrected = corrected.with(word, near.getOrDefault(word, word));
        }
        return corrected.words().equals(question.words()) ? question : corrected;
    }

    private Map<String, String> near(Question question) {
        jdbc.prepareStatement(LESS_STRICT, statement -> statement.execute());
        return jdbc.prepareStatement(NEAR, statement -> {
            var words = question.words().toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("text", words));
            Map<String, String> near = new LinkedHashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    near.put(rows.getString(1), rows.getString(2));
                }
            }
            return near;
        });
    }
}
