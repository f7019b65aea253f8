-- What was noted in the review of rounds, as every page, list and file reads it: the initiative is called what the round
-- calls it (as of the cut-off), the case is the one of the round, and who was asked is known where the words are a name
-- that one organisation bears or has borne, or that one person bears.
CREATE VIEW review_points WITH (security_invoker = true) AS
SELECT m.id, m.round_id, r.cut_off, r.closed_at IS NOT NULL AS closed, r.case_id,
       cn.name || ' ' || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS case_label,
       '/raad/' || cr.slug || '/sak/' || c.year || '/' || c.number AS case_path,
       k.key AS initiative,
       (SELECT w.name FROM round_reports w WHERE w.round_id = m.round_id AND w.initiative_id = m.initiative_id LIMIT 1) AS initiative_name,
       m.kind, m.text, m.said_by, m.asked_of, o.organization_id, p.person_id, m.due_on, m.noted_at, m.noted_by, m.done_at, m.answer,
       m.revision
FROM review_remarks m
JOIN reporting_rounds r ON r.id = m.round_id
LEFT JOIN cases c ON c.id = r.case_id
LEFT JOIN councils cr ON cr.id = c.council_id
LEFT JOIN meetings cm ON cm.id = c.meeting_id
LEFT JOIN council_names cn ON cn.council_id = c.council_id AND cn.valid @> coalesce(cm.held_on, make_date(c.year, 1, 1))
LEFT JOIN LATERAL (SELECT i.key FROM initiative_keys i WHERE i.initiative_id = m.initiative_id ORDER BY i.since DESC, i.key LIMIT 1) k ON true
LEFT JOIN LATERAL (
  SELECT n.organization_id FROM organization_names n
  WHERE lower(n.name) = lower(m.asked_of)
  ORDER BY n.valid @> (m.noted_at AT TIME ZONE 'Europe/Oslo')::date DESC, n.is_alias, n.organization_id LIMIT 1) o ON true
LEFT JOIN LATERAL (
  SELECT min(b.id) AS person_id FROM people b
  WHERE o.organization_id IS NULL AND lower(b.display_name) = lower(m.asked_of)
  HAVING count(*) = 1) p ON true;
COMMENT ON VIEW review_points IS 'Remarks, asks and action points of the review, with what the round calls the initiative, the case of the round, and who answers where the name is known.';
COMMENT ON COLUMN review_points.id IS 'The remark.';
COMMENT ON COLUMN review_points.round_id IS 'The round.';
COMMENT ON COLUMN review_points.cut_off IS 'Its cut-off date.';
COMMENT ON COLUMN review_points.closed IS 'Whether the round is closed, so that everybody may read it.';
COMMENT ON COLUMN review_points.case_id IS 'The case of the round.';
COMMENT ON COLUMN review_points.case_label IS 'The case as printed.';
COMMENT ON COLUMN review_points.case_path IS 'The address of its page.';
COMMENT ON COLUMN review_points.initiative IS 'Key of the initiative; empty when it is about the whole portfolio.';
COMMENT ON COLUMN review_points.initiative_name IS 'What the initiative was called as of the cut-off of the round.';
COMMENT ON COLUMN review_points.kind IS 'As in review_remarks.';
COMMENT ON COLUMN review_points.text IS 'What was said, or is to be done.';
COMMENT ON COLUMN review_points.said_by IS 'Which member or organisation said it.';
COMMENT ON COLUMN review_points.asked_of IS 'Who is to do it, as it was written.';
COMMENT ON COLUMN review_points.organization_id IS 'The organisation that is called so, the one that was when it was noted first; empty where none is.';
COMMENT ON COLUMN review_points.person_id IS 'The one person who is called so, where no organisation is.';
COMMENT ON COLUMN review_points.due_on IS 'By when.';
COMMENT ON COLUMN review_points.noted_at IS 'When it was noted.';
COMMENT ON COLUMN review_points.noted_by IS 'Who noted it.';
COMMENT ON COLUMN review_points.done_at IS 'When it was answered or done.';
COMMENT ON COLUMN review_points.answer IS 'What was answered or done.';
COMMENT ON COLUMN review_points.revision IS 'As in review_remarks.';
GRANT SELECT ON review_points TO retning_app, retning_engine;
