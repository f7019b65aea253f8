-- What the plan said of an initiative is read as of the cut-off day that the round tells status for, not as of the day it
-- was closed: a decision made in between would otherwise take away the delay that the owners told of. What came into the
-- plan later is read as it was when it came.
CREATE OR REPLACE VIEW round_reports WITH (security_invoker = true) AS
SELECT p.id, p.round_id, r.cut_off, r.due_on + r.grace_days AS last_day, p.initiative_id, k.key AS initiative,
       coalesce(v.name, g.name) AS name, g.code AS goal, p.organization_id, n.name AS organization,
       p.delegate_id, e.display_name AS delegate,
       EXISTS (SELECT FROM report_drafts d WHERE d.report_id = p.id) AS begun, p.ready_at, p.missing_cause,
       r.closed_at IS NULL AND EXISTS (SELECT FROM signing_organizations o WHERE o.organization_id = p.organization_id) AS signs,
       coalesce(s.corrections, 0) AS corrections, s.id AS submission_id, s.sent_at, s.first_sent_at, w.display_name AS sender, s.correction,
       f.signed_at, l.display_name AS signer,
       v.lifecycle, v.theme, v.ends_on AS decided_ends_on, v.ends_precision AS decided_ends_precision,
       coalesce((
         SELECT count(*) FROM (
           SELECT i.ends_on, lag(i.ends_on) OVER earlier AS was, row_number() OVER earlier AS place FROM initiative_versions i
           WHERE i.initiative_id = p.initiative_id AND lower(i.in_force) < a.as_of
           WINDOW earlier AS (ORDER BY i.in_force)) moved
         WHERE moved.place > 1 AND moved.was IS NOT NULL AND moved.ends_on IS DISTINCT FROM moved.was), 0) AS replannings
FROM reports p
JOIN reporting_rounds r ON r.id = p.round_id
CROSS JOIN LATERAL (
  SELECT least(coalesce(r.data_time, clock_timestamp()), (r.cut_off + 1)::timestamp AT TIME ZONE 'Europe/Oslo') AS as_of) a
LEFT JOIN LATERAL (SELECT i.key FROM initiative_keys i WHERE i.initiative_id = p.initiative_id ORDER BY i.since DESC, i.key LIMIT 1) k ON true
LEFT JOIN LATERAL (
  SELECT i.name, i.goal_id, i.lifecycle, i.theme, i.ends_on, i.ends_precision FROM initiative_versions i
  WHERE i.initiative_id = p.initiative_id
  ORDER BY CASE WHEN lower(i.in_force) < a.as_of THEN lower(i.in_force) END DESC NULLS LAST, lower(i.in_force) LIMIT 1) v ON true
LEFT JOIN LATERAL (
  SELECT i.name, i.code FROM goal_versions i
  WHERE i.goal_id = coalesce(p.goal_id, v.goal_id)
  ORDER BY CASE WHEN lower(i.in_force) < a.as_of THEN lower(i.in_force) END DESC NULLS LAST, lower(i.in_force) LIMIT 1) g ON true
LEFT JOIN LATERAL (
  SELECT i.name FROM organization_names i WHERE i.organization_id = p.organization_id AND NOT i.is_alias
  ORDER BY i.valid @> r.cut_off DESC, upper(i.valid) DESC NULLS FIRST LIMIT 1) n ON true
LEFT JOIN LATERAL (
  SELECT i.id, i.sent_at, i.sent_by, i.correction, min(i.sent_at) OVER () AS first_sent_at, count(*) FILTER (WHERE i.correction IS NOT NULL) OVER () AS corrections
  FROM submissions i WHERE i.report_id = p.id ORDER BY i.id DESC LIMIT 1) s ON true
LEFT JOIN people e ON e.id = p.delegate_id
LEFT JOIN people w ON w.id = s.sent_by
LEFT JOIN sign_offs f ON f.submission_id = s.id
LEFT JOIN people l ON l.id = f.signed_by;
