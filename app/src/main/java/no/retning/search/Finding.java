package no.retning.search;

/**
 * SQL that finds: for each kind which thing fits, in which of its versions, and how well. Each part reads one table by
 * its indexes of {@code V045}, so a new kind is a new part here or in {@link FindingStatus}, and in {@link Telling}.
 */
final class Finding {
    /** What is asked, once for the whole statement; {@code now} is the one time it is read at. */
    static final String ASKED = """
            asked AS MATERIALIZED (
              SELECT clock_timestamp() AS now, (clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date AS today,
                     to_tsquery('norwegian', q.query) AS query,
                     '%' || btrim(search_plain(q.longest, NULL)) || '%' AS longest,
                     ARRAY(SELECT '%' || btrim(search_plain(w, NULL)) || '%' FROM unnest(q.words) w) AS words,
                     q.key, q.sub_goal, q.whole, q.number, q.year, q.label, q.papers, q.keeps_rounds,
                     q.signed_in, q.organization, q.round_name, q.months, q.whole_name,
                     replace(btrim(search_plain(q.council, NULL)), '-', '') AS council
              FROM (SELECT ?::text AS query, ?::text AS longest, ?::text[] AS words, ?::text AS key, ?::text AS sub_goal,
                           ?::integer AS whole, ?::text AS council, ?::integer AS number, ?::integer AS year, ?::text AS label,
                           ?::boolean AS papers, ?::boolean AS keeps_rounds, ?::boolean AS signed_in, ?::bigint AS organization,
                           ?::text AS round_name, ?::text[] AS months, ?::text AS whole_name) q
            )""";

    /** The councils that are named before a number, by any name or slug they have borne. */
    static final String NAMED = """
            named AS (
              SELECT w.council_id
              FROM asked a
              JOIN (SELECT id AS council_id, slug AS word FROM councils
                    UNION ALL SELECT council_id, slug FROM council_aliases
                    UNION ALL SELECT council_id, replace(btrim(search_plain(name, NULL)), '-', '') FROM council_names) w
                ON a.number IS NOT NULL AND position(w.word IN a.council) > 0
            )""";

    /** What a round of reporting is called, by its day. */
    static final String ROUND_NAME = """
            replace(a.round_name, '@', to_char(v.cut_off, 'FMDD') || '. ' || a.months[extract(month FROM v.cut_off)::int] || ' '
                    || to_char(v.cut_off, 'YYYY'))""";

    /** Columns: kind, thing, version, exact, rank, timing (0 now, 1 before, 2 ahead), since. */
    static final String FOUND = String.join(
            "\nUNION ALL\n",
            versions("STRATEGY", "strategy", "v.name", "NULL"),
            versions("GOAL", "goal", "v.name", "v.description"),
            versions("SUBGOAL", "subgoal", "v.name", "v.description"),
            versions("GROUPING", "grouping", "v.name", "NULL"),
            versions("ACTIVITY", "activity", "v.name", "v.description"),
            versions("INITIATIVE", "initiative", "v.name", "v.description"),
            versions("TERM", "term", "v.name", "NULL"),
            exactly("GOAL", "goal", "v.code = a.whole::text"),
            exactly("SUBGOAL", "subgoal", "v.code = a.sub_goal"),
            """
            SELECT 'ACTIVITY', k.activity_id, v.version_id, true, 1, 0, k.since
            FROM asked a
            JOIN activity_keys k ON k.key = a.key
            CROSS JOIN LATERAL (SELECT version_id FROM activity_versions WHERE activity_id = k.activity_id
                                ORDER BY lower(in_force) > a.now, in_force DESC LIMIT 1) v""",
            """
            SELECT 'INITIATIVE', k.initiative_id, v.version_id, true, 1, 0, k.since
            FROM asked a
            JOIN initiative_keys k ON k.key = a.key
            CROSS JOIN LATERAL (SELECT version_id FROM initiative_versions WHERE initiative_id = k.initiative_id
                                ORDER BY lower(in_force) > a.now, in_force DESC LIMIT 1) v""",
            rows("CASE", "cases", "v.title", "NULL", ""),
            rows("CASE", "cases", "NULL", "v.proposed_text", """
                     AND (a.papers OR EXISTS (SELECT FROM decisions d WHERE d.case_id = v.id)
                          OR EXISTS (SELECT FROM meetings m WHERE m.id = v.meeting_id
                                     AND m.status IN ('HELD', 'MINUTES_DRAFTED', 'MINUTES_APPROVED')))"""),
            rows("DECISION", "decisions", "NULL", "v.adopted_text", ""),
            rows("CHANGE_SET", "change_sets", "v.title", "v.reason", ""),
            """
            SELECT 'CHANGE_SET', v.change_set_id, v.change_set_id, false, 0, 0, NULL::timestamptz
            FROM changes v JOIN change_sets s ON s.id = v.change_set_id AND s.effective_at IS NULL, asked a
            WHERE
            """ + fits("v.proposed ->> 'name'", "v.proposed ->> 'description'"),
            """
            SELECT 'CHANGE_SET', v.id, v.id, true, 0, 0, NULL FROM change_sets v, asked a WHERE v.id = a.whole""",
            numbered("CASE", "cases"),
            numbered("MEETING", "meetings"),
            """
            SELECT 'MEETING', m.id, m.id, false, 0, 0, NULL
            FROM meetings m
            JOIN council_names n ON n.council_id = m.council_id AND n.valid @> m.held_on, asked a
            WHERE
            """ + fits("n.name", "m.place"),
            """
            SELECT 'COUNCIL', n.council_id, n.council_id,
                   (replace(btrim(search_plain(n.name, NULL)), '-', '') = a.council) IS TRUE,
                   CASE WHEN upper(n.valid) <= a.today THEN 0 ELSE 1 END, CASE WHEN upper(n.valid) <= a.today THEN 1 ELSE 0 END,
                   coalesce(lower(n.valid), DATE '2000-01-01')::timestamptz
            FROM council_names n, asked a
            WHERE
            """ + fits("n.name", "NULL"),
            """
            SELECT 'ORGANIZATION', n.organization_id, n.id, (replace(btrim(search_plain(n.name, NULL)), '-', '') = a.council) IS TRUE,
                   CASE WHEN n.is_alias THEN 0 ELSE 1 END, CASE WHEN n.valid @> a.today THEN 0 ELSE 1 END, lower(n.valid)::timestamptz
            FROM organization_names n, asked a
            WHERE
            """ + fits("n.name", "NULL"),
            rows("CONDITION", "conditions", "v.text", "v.owner", ""),
            rows("INPUT_ROUND", "input_rounds", "v.title", "NULL", """
                     AND (a.keeps_rounds OR v.closed_at IS NULL AND EXISTS (SELECT FROM input_round_organizations i
                                                                            WHERE i.round_id = v.id AND i.organization_id = a.organization))"""),
            """
            SELECT 'REPORTING_ROUND', v.id, v.id, (replace(v.cut_off::text, '-', '') = a.council) IS TRUE, 0, 0, NULL
            FROM reporting_rounds v, asked a
            WHERE (v.closed_at IS NOT NULL OR a.signed_in) AND (replace(v.cut_off::text, '-', '') = a.council OR
            """ + fits(ROUND_NAME, "NULL") + ")",
            """
            SELECT 'EDITION', v.id, v.id, (v.label = a.label) IS TRUE, 0, 0, NULL
            FROM editions v, asked a
            WHERE v.label = a.label OR
            """ + fits("v.title", "v.label"),
            FindingStatus.FOUND);

    private Finding() {}

    static String fits(String name, String body) {
        return "(search_words(%1$s, %2$s) @@ a.query OR search_plain(%1$s, %2$s) LIKE a.longest AND search_plain(%1$s, %2$s) LIKE ALL (a.words))"
                .formatted(name, body);
    }

    private static String versions(String kind, String table, String name, String body) {
        return """
                SELECT '%1$s' AS kind, v.%2$s_id AS thing, v.version_id AS version, false AS exact,
                       ts_rank(search_words(%3$s, %4$s), a.query)::double precision AS rank,
                       %6$s AS timing, lower(v.in_force) AS since
                FROM %2$s_versions v, asked a
                WHERE %5$s""".formatted(kind, table, name, body, fits(name, body), timing());
    }

    private static String exactly(String kind, String table, String condition) {
        return """
                SELECT '%1$s', v.%2$s_id, v.version_id, true, 1, %4$s, lower(v.in_force)
                FROM %2$s_versions v, asked a
                WHERE %3$s""".formatted(kind, table, condition, timing());
    }

    private static String timing() {
        return "CASE WHEN v.in_force @> a.now THEN 0 WHEN upper(v.in_force) <= a.now THEN 1 ELSE 2 END";
    }

    static String rows(String kind, String table, String name, String body, String more) {
        return """
                SELECT '%1$s', v.id, v.id, false, ts_rank(search_words(%3$s, %4$s), a.query), 0, NULL
                FROM %2$s v, asked a
                WHERE %5$s%6$s""".formatted(kind, table, name, body, fits(name, body), more);
    }

    /** Bare numbers repeat across councils: one that is named chooses, another word does not. */
    private static String numbered(String kind, String table) {
        return """
                SELECT '%1$s', v.id, v.id, true, 1, 0, NULL
                FROM %2$s v JOIN asked a ON v.number = a.number AND v.year = a.year
                WHERE v.council_id IN (SELECT council_id FROM named)
                   OR NOT EXISTS (SELECT FROM named)""".formatted(kind, table);
    }
}
