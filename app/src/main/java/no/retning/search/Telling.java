package no.retning.search;

/**
 * SQL that tells what was found, as it is now or was last: one part for each kind, with the same columns. A thing that
 * is closed is led to at the last moment it lived.
 */
final class Telling {
    private static final String SEEN =
            "CASE WHEN upper(l.in_force) <= a.now THEN upper(l.in_force) - interval '1 microsecond'"
                    + " ELSE greatest(a.now, lower(l.in_force)) END";

    private static final String ENDED = "CASE WHEN upper(l.in_force) <= a.now THEN upper(l.in_force) END";

    private static final String BEGINS = "CASE WHEN b.timing = 2 THEN lower(v.in_force) END";

    private static final String THEN = "coalesce('?per=' || CASE WHEN upper(l.in_force) <= a.now THEN"
            + " to_char((upper(l.in_force) - interval '1 microsecond') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') END, '')";

    private static final String CASES = """
            JOIN councils r ON r.id = c.council_id
            LEFT JOIN meetings m ON m.id = c.meeting_id
            LEFT JOIN council_names n ON n.council_id = c.council_id AND n.valid @> coalesce(m.held_on, make_date(c.year, 1, 1))""";

    private static final String CASE_LABEL =
            "coalesce(n.name || ' ', '') || c.number || '/' || lpad((c.year % 100)::text, 2, '0')";

    private static final String CASE_ADDRESS = "'/raad/' || r.slug || '/sak/' || c.year || '/' || c.number";

    /** label, former label, name, matched, body, ended, begins, address, context, dated, state, author, reach. */
    static final String TOLD = String.join(
            "\nUNION ALL\n",
            told("STRATEGY", """
                    l.first_year || '–' || l.last_year AS label, NULL AS former_label, l.name AS name, v.name AS matched,
                    NULL AS body, %s AS ended, %s AS begins, '/maal' AS address, NULL AS context, NULL::date AS dated,
                    NULL AS state, NULL::bigint AS author, NULL::text[] AS reach
                    """.formatted(ENDED, BEGINS), versions("strategy")),
            told("GOAL", """
                    l.code, nullif(v.code, l.code), l.name, v.name, v.description, %s, %s, '/maal/' || l.code || %s, NULL, NULL, NULL, NULL, NULL
                    """.formatted(ENDED, BEGINS, THEN), versions("goal")),
            told("SUBGOAL", """
                    l.code, nullif(v.code, l.code), l.name, v.name, v.description, %s, %s, '/delmaal/' || l.code || %s,
                    split_part(l.code, '.', 1), NULL, NULL, NULL, NULL
                    """.formatted(ENDED, BEGINS, THEN), versions("subgoal")),
            told("GROUPING", """
                    NULL, NULL, l.name, v.name, NULL, %s, %s, '/delmaal/' || s.code || %s, s.code, NULL, NULL, NULL, NULL
                    """.formatted(ENDED, BEGINS, THEN), versions("grouping") + """

                    JOIN subgoal_versions s ON s.subgoal_id = l.subgoal_id AND s.in_force @> (%s)""".formatted(SEEN)),
            told("ACTIVITY", """
                    k.key, CASE WHEN b.exact THEN nullif(a.key, k.key) END, l.name, v.name, v.description, %s, %s,
                    '/aktivitet/' || k.key, s.code, NULL, NULL, NULL, NULL
                    """.formatted(ENDED, BEGINS), versions("activity") + """

                    CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = b.thing ORDER BY since DESC, key LIMIT 1) k
                    LEFT JOIN placements p ON p.activity_id = b.thing AND p.is_primary AND p.in_force @> (%1$s)
                    LEFT JOIN subgoal_versions s ON s.subgoal_id = p.subgoal_id AND s.in_force @> (%1$s)""".formatted(SEEN)),
            told("INITIATIVE", """
                    k.key, NULL, l.name, v.name, v.description, %s, %s, '/portefolje/tiltak/' || k.key, g.code, NULL, NULL, NULL, NULL
                    """.formatted(ENDED, BEGINS), versions("initiative") + """

                    CROSS JOIN LATERAL (SELECT key FROM initiative_keys WHERE initiative_id = b.thing ORDER BY since DESC LIMIT 1) k
                    LEFT JOIN goal_versions g ON g.goal_id = l.goal_id AND g.in_force @> (%s)""".formatted(SEEN)),
            told("TERM", """
                    NULL, NULL, l.name, v.name, NULL, %s, %s, '/begrep/', NULL, NULL, NULL, NULL, NULL
                    """.formatted(ENDED, BEGINS), versions("term")),
            told("CASE", """
                    %s, NULL, c.title, c.title,
                    CASE WHEN d.id IS NOT NULL THEN d.adopted_text
                         WHEN a.papers OR m.status IN ('HELD', 'MINUTES_DRAFTED', 'MINUTES_APPROVED') THEN c.proposed_text END,
                    NULL, NULL, %s, NULL, m.held_on, CASE WHEN d.id IS NULL THEN 'PROPOSED_TEXT' END, NULL, NULL
                    """.formatted(CASE_LABEL, CASE_ADDRESS), "JOIN cases c ON c.id = b.thing\n" + CASES + """

                    LEFT JOIN decisions d ON d.case_id = c.id"""),
            told(
                    "DECISION",
                    """
                    %s, NULL, c.title, c.title, d.adopted_text, NULL, NULL, %s, NULL, m.held_on, d.outcome, NULL, NULL
                    """.formatted(CASE_LABEL, CASE_ADDRESS),
                    "JOIN decisions d ON d.id = b.thing\nJOIN cases c ON c.id = d.case_id\n" + CASES),
            told("MEETING", """
                    m.number || '/' || m.year, NULL, coalesce(n.name, r.slug), coalesce(n.name, r.slug), m.place, NULL, NULL,
                    '/raad/' || r.slug || '/' || m.number || '-' || m.year, NULL, m.held_on, NULL, NULL, NULL
                    """, """
                    JOIN meetings m ON m.id = b.thing
                    JOIN councils r ON r.id = m.council_id
                    LEFT JOIN council_names n ON n.council_id = r.id AND n.valid @> m.held_on"""),
            told("COUNCIL", """
                    NULL, NULL, n.name, o.name, NULL, NULL, NULL, '/raad/' || r.slug, NULL, NULL, NULL, NULL, NULL
                    """, """
                    JOIN councils r ON r.id = b.thing
                    JOIN council_names n ON n.council_id = r.id AND n.valid @> a.today
                    JOIN council_names o ON o.council_id = r.id AND o.valid @> coalesce((b.since AT TIME ZONE 'Europe/Oslo')::date, a.today)"""),
            told("CHANGE_SET", """
                    s.id::text, NULL, s.title, s.title, concat_ws(' … ', s.reason, h.words), NULL, NULL, '/endringer/' || s.id, NULL,
                    (coalesce(s.effective_at, s.decided_at) AT TIME ZONE 'Europe/Oslo')::date,
                    CASE WHEN s.effective_at <= a.now THEN 'IN_FORCE' WHEN s.effective_at IS NOT NULL THEN 'AHEAD' ELSE s.status END, s.proposed_by,
                    ARRAY(SELECT DISTINCT r.reach FROM change_reach r WHERE r.change_set_id = s.id)
                    """, """
                    JOIN change_sets s ON s.id = b.thing
                    LEFT JOIN LATERAL (
                      SELECT string_agg(concat_ws(': ', x.proposed ->> 'name', x.proposed ->> 'description'), ' … ' ORDER BY x.position) AS words
                      FROM changes x WHERE x.change_set_id = s.id AND s.effective_at IS NULL) h ON true"""),
            told("ORGANIZATION", """
                    NULL, NULL, l.name, n.name, NULL,
                    CASE WHEN upper(l.valid) <= a.today THEN upper(l.valid)::timestamp AT TIME ZONE 'Europe/Oslo' END, NULL,
                    '/organisasjoner/' || b.thing, NULL, NULL, NULL, NULL, NULL
                    """, """
                    JOIN organization_names n ON n.id = b.version
                    CROSS JOIN LATERAL (SELECT * FROM organization_names WHERE organization_id = b.thing AND NOT is_alias
                                        ORDER BY valid @> a.today DESC, upper(valid) DESC NULLS FIRST LIMIT 1) l"""),
            told("CONDITION", """
                    NULL, NULL, c.text, c.text, NULL, NULL, NULL, '/vilkar/' || c.id, g.case_number, c.due_on, 'CONDITION_' || s.standing, NULL, NULL
                    """, """
                    JOIN conditions c ON c.id = b.thing
                    JOIN grounds g ON g.change_set_id = c.change_set_id
                    JOIN condition_standings s ON s.condition_id = c.id AND upper_inf(s.during)"""),
            told("INPUT_ROUND", """
                    NULL, NULL, r.title, r.title, NULL, NULL, NULL, CASE WHEN a.keeps_rounds THEN '/innspill/' || r.id ELSE '/mine-aktiviteter' END,
                    NULL, r.deadline, CASE WHEN r.closed_at IS NULL THEN 'ROUND_OPEN' ELSE 'ROUND_CLOSED' END, NULL, NULL
                    """, "JOIN input_rounds r ON r.id = b.thing"),
            told(
                    "REPORTING_ROUND",
                    """
                    NULL, NULL, %1$s, %1$s, NULL, NULL, NULL, '/portefolje/' || v.cut_off, NULL, v.due_on,
                    'ROUND_' || CASE WHEN v.closed_at IS NOT NULL THEN 'CLOSED' WHEN v.review_at IS NOT NULL THEN 'UNDER_REVIEW'
                                     WHEN v.opened_at IS NULL THEN 'PLANNED' WHEN a.today > v.due_on THEN 'DUE' ELSE 'OPEN' END, NULL, NULL
                    """.formatted(Finding.ROUND_NAME.strip()),
                    "JOIN reporting_rounds v ON v.id = b.thing"),
            told("EDITION", """
                    e.label, NULL, e.title, e.title, NULL, NULL, NULL, '/versjoner/' || e.label, NULL,
                    (e.published_at AT TIME ZONE 'Europe/Oslo')::date, NULL, NULL, NULL
                    """, "JOIN editions e ON e.id = b.thing"),
            TellingStatus.TOLD);

    private Telling() {}

    static String told(String kind, String columns, String from) {
        return """
                SELECT b.kind, b.thing, b.exact, b.rank, (ARRAY['NOW', 'BEFORE', 'AHEAD'])[b.timing + 1] AS timing, %s
                FROM best b
                CROSS JOIN asked a
                %s
                WHERE b.kind = '%s'""".formatted(columns.strip(), from, kind);
    }

    /** The version that was found as v, and the one in force, or else the last, as l. */
    private static String versions(String table) {
        return """
                JOIN %1$s_versions v ON v.version_id = b.version
                CROSS JOIN LATERAL (SELECT * FROM %1$s_versions WHERE %1$s_id = b.thing
                                    ORDER BY lower(in_force) > a.now, in_force DESC LIMIT 1) l""".formatted(table);
    }
}
