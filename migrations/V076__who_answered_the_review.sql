-- Who is asked in the review answers without the office between: who said that a point is done is part of what it says.
ALTER TABLE review_remarks
  ADD COLUMN answered_by bigint,
  ADD CONSTRAINT review_remarks_answered_by_fk FOREIGN KEY (answered_by) REFERENCES people (id),
  ADD CONSTRAINT review_remarks_answerer_has_answered CHECK (answered_by IS NULL OR done_at IS NOT NULL);
CREATE INDEX review_remarks_answered_by_idx ON review_remarks (answered_by);
COMMENT ON COLUMN review_remarks.answered_by IS 'Who said that it is answered or done; empty while it is open, and where it was said before this was kept.';
GRANT UPDATE (answered_by) ON review_remarks TO retning_app;

-- As in V069, with who answered.
CREATE OR REPLACE VIEW review_points WITH (security_invoker = true) AS
SELECT m.id, m.round_id, r.cut_off, r.closed_at IS NOT NULL AS closed, r.case_id,
       cn.name || ' ' || c.number || '/' || lpad((c.year % 100)::text, 2, '0') AS case_label,
       '/raad/' || cr.slug || '/sak/' || c.year || '/' || c.number AS case_path,
       k.key AS initiative,
       (SELECT w.name FROM round_reports w WHERE w.round_id = m.round_id AND w.initiative_id = m.initiative_id LIMIT 1) AS initiative_name,
       m.kind, m.text, m.said_by, m.asked_of, o.organization_id, p.person_id, m.due_on, m.noted_at, m.noted_by, m.done_at, m.answer,
       m.revision, m.answered_by
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
COMMENT ON COLUMN review_points.answered_by IS 'Who said that it is answered or done.';
