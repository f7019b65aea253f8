-- One place that says what a change set rests on: every page, file and API answer that tells a ground reads this.
CREATE VIEW grounds WITH (security_invoker = true) AS
SELECT cs.id AS change_set_id,
       cs.title,
       cs.reason,
       cs.class,
       cs.effective_at,
       cs.recorded_at,
       cs.ground_type AS type,
       co.slug AS council,
       coalesce(cn.name || ' ', '') || k.number || '/' || lpad((k.year % 100)::text, 2, '0') AS case_number,
       '/raad/' || co.slug || '/sak/' || k.year || '/' || k.number AS case_address,
       k.title AS case_title,
       coalesce(m.held_on, cs.ground_date) AS dated,
       cs.ground_body AS body,
       coalesce(d.adopted_text, cs.ground_text) AS text,
       d.outcome,
       p.display_name AS proposer
FROM change_sets cs
LEFT JOIN cases k ON k.id = cs.case_id
LEFT JOIN councils co ON co.id = k.council_id
LEFT JOIN meetings m ON m.id = k.meeting_id
LEFT JOIN council_names cn ON cn.council_id = k.council_id AND cn.valid @> coalesce(m.held_on, make_date(k.year, 1, 1))
LEFT JOIN decisions d ON d.case_id = k.id
LEFT JOIN people p ON p.id = cs.proposed_by
WHERE cs.ground_type IS NOT NULL;
COMMENT ON VIEW grounds IS 'What each change set with a ground rests on, with the case named as its council was named on the day of the meeting.';
COMMENT ON COLUMN grounds.change_set_id IS 'The set.';
COMMENT ON COLUMN grounds.title IS 'Title of the set.';
COMMENT ON COLUMN grounds.reason IS 'Why, in the proposer''s words.';
COMMENT ON COLUMN grounds.class IS 'STRUCTURAL, OWNER_UPDATE, EDITORIAL or FOUNDING.';
COMMENT ON COLUMN grounds.effective_at IS 'From when its versions hold, empty while it waits.';
COMMENT ON COLUMN grounds.recorded_at IS 'When they were recorded.';
COMMENT ON COLUMN grounds.type IS 'Kind of ground.';
COMMENT ON COLUMN grounds.council IS 'Slug of the council whose case it is.';
COMMENT ON COLUMN grounds.case_number IS 'The case as cited, "NUIT 26/25".';
COMMENT ON COLUMN grounds.case_address IS 'Address of the page of the case.';
COMMENT ON COLUMN grounds.case_title IS 'Title of the case.';
COMMENT ON COLUMN grounds.dated IS 'Day of the meeting, or the date of another ground.';
COMMENT ON COLUMN grounds.body IS 'The body behind a ground that is no council case.';
COMMENT ON COLUMN grounds.text IS 'The adopted text, or what another ground says.';
COMMENT ON COLUMN grounds.outcome IS 'Outcome of the decision.';
COMMENT ON COLUMN grounds.proposer IS 'Who proposed it, as a role or an organisation.';
GRANT SELECT ON grounds TO retning_app, retning_engine;
