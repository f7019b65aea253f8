package no.retning.search;

/**
 * SQL that finds what was told of how things stand, by the indexes of {@code V071}: only what stands, so the newest of each
 * series, and of rounds that are not closed only for those who read them.
 */
final class FindingStatus {
    private static final String READ_ROUND = "(r.closed_at IS NOT NULL OR a.signed_in)";

    /** The columns of {@link Finding#FOUND}. A report is its own thing, found in what was sent in last. */
    static final String FOUND = String.join(
            "\nUNION ALL\n",
            Finding.rows("STATUS", "status_reports", "v.comment", "v.measure", """
                     AND NOT EXISTS (SELECT FROM status_reports n
                                     WHERE (n.activity_id = v.activity_id OR n.goal_id = v.goal_id OR n.subgoal_id = v.subgoal_id)
                                       AND (n.reported_at, n.id) > (v.reported_at, v.id))"""),
            sent("submission_texts", "NULL", "v.text"),
            sent("submission_lights", "v.comment", "v.measure"),
            sent("submission_risks", "v.text", "v.measure"),
            sent("submission_dependencies", "NULL", "v.text"),
            sent("submission_challenges", "NULL", "v.note"),
            Finding.rows("PORTFOLIO_TEXT", "portfolio_assessments", "NULL", "v.text", """
                     AND EXISTS (SELECT FROM reporting_rounds r WHERE r.id = v.round_id AND %s)
                     AND NOT EXISTS (SELECT FROM portfolio_assessments n WHERE n.round_id = v.round_id AND n.id > v.id)""".formatted(READ_ROUND)));

    private FindingStatus() {}

    private static String sent(String table, String name, String body) {
        return """
                SELECT 'REPORT', s.report_id, s.id, false, ts_rank(search_words(%2$s, %3$s), a.query), 0, NULL
                FROM %1$s v JOIN submissions s ON s.id = v.submission_id JOIN reports p ON p.id = s.report_id
                JOIN reporting_rounds r ON r.id = p.round_id, asked a
                WHERE %4$s AND %5$s
                  AND NOT EXISTS (SELECT FROM submissions n WHERE n.report_id = s.report_id AND n.id > s.id)""".formatted(table, name, body, Finding.fits(name, body), READ_ROUND);
    }
}
