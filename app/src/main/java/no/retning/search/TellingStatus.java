package no.retning.search;

/** SQL that tells what was found of how things stand: whose it is, who told it and where it stands. */
final class TellingStatus {
    /** The columns of {@link Telling#TOLD}. */
    static final String TOLD = String.join(
            "\nUNION ALL\n",
            Telling.told("STATUS", """
                    t.label, NULL, t.name, t.name, concat_ws(' … ', s.comment, s.measure), NULL, NULL, '/status/' || t.address,
                    s.organization, (s.reported_at AT TIME ZONE 'Europe/Oslo')::date, s.progress, NULL, NULL
                    """, """
                    JOIN told_statuses s ON s.id = b.thing
                    JOIN LATERAL (
                      (SELECT k.key AS label, v.name, 'aktivitet/' || k.key AS address
                       FROM activity_versions v
                       CROSS JOIN LATERAL (SELECT key FROM activity_keys WHERE activity_id = v.activity_id ORDER BY since DESC, key LIMIT 1) k
                       WHERE v.activity_id = s.activity_id ORDER BY lower(v.in_force) > a.now, v.in_force DESC LIMIT 1)
                      UNION ALL
                      SELECT v.code, v.name, 'maal/' || v.code FROM goal_versions v WHERE v.goal_id = s.goal_id AND v.in_force @> a.now
                      UNION ALL
                      SELECT v.code, v.name, 'delmaal/' || v.code FROM subgoal_versions v WHERE v.subgoal_id = s.subgoal_id AND v.in_force @> a.now) t ON true"""),
            Telling.told("REPORT", """
                    coalesce(r.initiative, r.goal), NULL, r.name, r.name, x.body, NULL, NULL,
                    '/portefolje/' || r.cut_off || '/' || coalesce(r.initiative, 'strategistatus#maal-' || r.goal),
                    r.organization, r.cut_off, x.level, NULL, NULL
                    """, """
                    JOIN round_reports r ON r.id = b.thing
                    CROSS JOIN LATERAL (
                      SELECT string_agg(y.text, ' … ' ORDER BY y.place, y.part) AS body,
                             (SELECT l.level FROM submission_lights l WHERE l.submission_id = b.version AND l.dimension = 'OVERALL') AS level
                      FROM (
                        SELECT 1 AS place, field AS part, text FROM submission_texts WHERE submission_id = b.version
                        UNION ALL
                        SELECT 2, dimension, concat_ws(' … ', comment, measure) FROM submission_lights WHERE submission_id = b.version AND comment IS NOT NULL
                        UNION ALL
                        SELECT 3, position::text, concat_ws(' … ', text, measure) FROM submission_risks WHERE submission_id = b.version
                        UNION ALL
                        SELECT 4, position::text, text FROM submission_dependencies WHERE submission_id = b.version
                        UNION ALL
                        SELECT 5, challenge_id::text, note FROM submission_challenges WHERE submission_id = b.version AND note IS NOT NULL) y) x"""),
            Telling.told("PORTFOLIO_TEXT", """
                    NULL, NULL, a.whole_name, a.whole_name, p.text, NULL, NULL, '/portefolje/' || r.cut_off || '/helhet', NULL, r.cut_off, NULL, NULL, NULL
                    """, """
                    JOIN portfolio_assessments p ON p.id = b.thing
                    JOIN reporting_rounds r ON r.id = p.round_id"""));

    private TellingStatus() {}
}
