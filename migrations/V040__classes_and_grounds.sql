-- Editorial sets are confirmed by a second person; a set states its own ground, and who adopted it beside who advised;
-- which kind of change needs which council is data.
ALTER TABLE change_sets
  ADD COLUMN written_by      bigint,
  ADD COLUMN adopted_by_body text,
  ADD COLUMN adopted_on      date,
  ADD CONSTRAINT change_sets_written_by_fk FOREIGN KEY (written_by) REFERENCES people (id),
  ADD CONSTRAINT change_sets_adopted_whole CHECK ((adopted_by_body IS NULL) = (adopted_on IS NULL)),
  ADD CONSTRAINT change_sets_adopted_by_not_blank CHECK (btrim(adopted_by_body) <> ''),
  DROP CONSTRAINT change_sets_status_known,
  ADD CONSTRAINT change_sets_status_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PROPOSED', 'DECIDED', 'CONFIRMED', 'WITHDRAWN', 'REJECTED')),
  DROP CONSTRAINT change_sets_ground_when_decided,
  ADD CONSTRAINT change_sets_ground_when_decided CHECK (
    status NOT IN ('DECIDED', 'CONFIRMED') OR (ground_type IS NOT NULL AND decided_at IS NOT NULL AND effect IS NOT NULL)),
  DROP CONSTRAINT change_sets_in_force_when_decided,
  ADD CONSTRAINT change_sets_in_force_when_decided CHECK (effective_at IS NULL OR status IN ('DECIDED', 'CONFIRMED')),
  ADD CONSTRAINT change_sets_editorial_has_no_case CHECK (class <> 'EDITORIAL' OR status IN ('DRAFT', 'CONFIRMED', 'WITHDRAWN')),
  ADD CONSTRAINT change_sets_second_person CHECK (
    status <> 'CONFIRMED'
    OR (class = 'EDITORIAL' AND decided_by IS NOT NULL AND proposed_by IS NOT NULL
        AND decided_by <> proposed_by AND decided_by IS DISTINCT FROM written_by)),
  ADD CONSTRAINT change_sets_ground_of_class CHECK (
    ground_type IS NULL
    OR CASE class WHEN 'FOUNDING' THEN ground_type = 'FOUNDING'
                  WHEN 'EDITORIAL' THEN ground_type = 'EDITORIAL'
                  WHEN 'STRUCTURAL' THEN ground_type IN ('COUNCIL_CASE', 'STEERING_GROUP', 'COMMISSION', 'DIRECTORATE')
                  ELSE ground_type IN ('COUNCIL_CASE', 'STEERING_GROUP', 'COMMISSION', 'DIRECTORATE', 'OWNER_PLAN') END),
  DROP CONSTRAINT change_sets_case_ground_has_case,
  ADD CONSTRAINT change_sets_case_ground_has_case CHECK (ground_type <> 'COUNCIL_CASE' OR status <> 'DECIDED' OR case_id IS NOT NULL);
CREATE INDEX change_sets_written_by_idx ON change_sets (written_by);
COMMENT ON COLUMN change_sets.status IS 'Where it is in its life; an editorial set is CONFIRMED where others are DECIDED. In force is derived from effective_at.';
COMMENT ON COLUMN change_sets.ground_type IS 'What kind of ground it rests on, as stated by who wrote it; a council case when nothing else was stated before it was decided.';
COMMENT ON COLUMN change_sets.case_id IS 'The case it is laid before: the council that advised.';
COMMENT ON COLUMN change_sets.decided_by IS 'Who registered the decision; who confirmed an editorial set.';
COMMENT ON COLUMN change_sets.written_by IS 'Who wrote it last; neither that person nor the proposer confirms an editorial set.';
COMMENT ON COLUMN change_sets.adopted_by_body IS 'The body that adopted it after the council advised, where that is known.';
COMMENT ON COLUMN change_sets.adopted_on IS 'The day that body adopted it.';
GRANT INSERT (written_by, adopted_by_body, adopted_on), UPDATE (written_by, adopted_by_body, adopted_on) ON change_sets TO retning_app;

CREATE OR REPLACE VIEW grounds WITH (security_invoker = true) AS
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
       CASE WHEN cs.ground_type = 'COUNCIL_CASE' THEN coalesce(m.held_on, cs.ground_date) ELSE cs.ground_date END AS dated,
       cs.ground_body AS body,
       CASE WHEN cs.ground_type = 'COUNCIL_CASE' THEN coalesce(d.adopted_text, cs.ground_text) ELSE cs.ground_text END AS text,
       d.outcome,
       p.display_name AS proposer,
       cs.ground_reference AS reference,
       m.held_on AS advised_on,
       cs.adopted_by_body AS adopted_by,
       cs.adopted_on
FROM change_sets cs
LEFT JOIN cases k ON k.id = cs.case_id
LEFT JOIN councils co ON co.id = k.council_id
LEFT JOIN meetings m ON m.id = k.meeting_id
LEFT JOIN council_names cn ON cn.council_id = k.council_id AND cn.valid @> coalesce(m.held_on, make_date(k.year, 1, 1))
LEFT JOIN decisions d ON d.case_id = k.id
LEFT JOIN people p ON p.id = cs.proposed_by
WHERE cs.ground_type IS NOT NULL;
COMMENT ON COLUMN grounds.council IS 'Slug of the council that advised.';
COMMENT ON COLUMN grounds.case_number IS 'The case in which it did, as cited, "NUIT 26/25".';
COMMENT ON COLUMN grounds.reference IS 'Number or label of another ground.';
COMMENT ON COLUMN grounds.advised_on IS 'Day of the meeting that treated the case.';
COMMENT ON COLUMN grounds.adopted_by IS 'The body that adopted it after the council advised.';
COMMENT ON COLUMN grounds.adopted_on IS 'The day it did.';

CREATE TABLE change_rules (
  subject     text NOT NULL,
  kind        text NOT NULL,
  class       text NOT NULL,
  council_id  bigint,
  enforcement text NOT NULL,
  revision    integer NOT NULL DEFAULT 0,
  CONSTRAINT change_rules_pk PRIMARY KEY (subject, kind),
  CONSTRAINT change_rules_council_fk FOREIGN KEY (council_id) REFERENCES councils (id),
  CONSTRAINT change_rules_subject_known CHECK (subject IN ('goal', 'subgoal', 'grouping', 'term', 'activity')),
  CONSTRAINT change_rules_kind_form CHECK (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
  CONSTRAINT change_rules_class_known CHECK (class IN ('STRUCTURAL', 'OWNER_UPDATE')),
  CONSTRAINT change_rules_owners_own CHECK (
    class = 'STRUCTURAL'
    OR (subject = 'activity' AND kind IN ('DESCRIBE', 'RESCHEDULE', 'CHANGE_PHASE', 'CHANGE_CERTAINTY', 'SET_MILESTONE', 'PAUSE', 'RESUME'))),
  CONSTRAINT change_rules_enforcement_known CHECK (enforcement IN ('WARN', 'REFUSE')),
  CONSTRAINT change_rules_enforced_council CHECK (enforcement = 'WARN' OR council_id IS NOT NULL)
);
CREATE INDEX change_rules_council_idx ON change_rules (council_id);
COMMENT ON TABLE change_rules IS 'Which class a kind of change is proposed as, and which council treats it; what no row names is structural and may go to any council.';
COMMENT ON COLUMN change_rules.subject IS 'What kind of thing the change touches.';
COMMENT ON COLUMN change_rules.kind IS 'Kind of change (domain.md 2).';
COMMENT ON COLUMN change_rules.class IS 'STRUCTURAL or OWNER_UPDATE; an owner decides dates, phase, certainty and description of an own activity alone.';
COMMENT ON COLUMN change_rules.council_id IS 'The council whose case it needs; empty for any.';
COMMENT ON COLUMN change_rules.enforcement IS 'WARN tells who lays it before another council, REFUSE hinders it.';
COMMENT ON COLUMN change_rules.revision IS 'Grows by one with each write; a stale writer is refused.';

-- To begin with: the portfolio council treats the roadmap, as it did in NUIT 26/25, and the strategy council the goals.
INSERT INTO change_rules (subject, kind, class, council_id, enforcement)
SELECT r.subject, r.kind,
       CASE WHEN r.subject = 'activity' AND r.kind IN ('DESCRIBE', 'RESCHEDULE', 'CHANGE_PHASE', 'CHANGE_CERTAINTY', 'SET_MILESTONE')
            THEN 'OWNER_UPDATE' ELSE 'STRUCTURAL' END,
       (SELECT id FROM councils WHERE slug = CASE r.subject WHEN 'goal' THEN 'strategiradet' ELSE 'portefoljeradet' END), 'WARN'
FROM (SELECT 'goal' AS subject, unnest(ARRAY['CREATE', 'RENAME', 'DESCRIBE', 'CLOSE']) AS kind
      UNION ALL
      SELECT 'subgoal', unnest(ARRAY['CREATE', 'RENAME', 'DESCRIBE', 'RECODE', 'MOVE', 'SPLIT', 'MERGE', 'CLOSE', 'REOPEN'])
      UNION ALL
      SELECT 'grouping', unnest(ARRAY['CREATE', 'RENAME', 'CLOSE'])
      UNION ALL
      SELECT 'term', unnest(ARRAY['CREATE', 'RENAME', 'CLOSE'])
      UNION ALL
      SELECT 'activity', unnest(ARRAY['CREATE', 'RENAME', 'DESCRIBE', 'MOVE', 'PLACE_ALSO', 'UNPLACE', 'REGROUP', 'RESCHEDULE',
                                      'CHANGE_PHASE', 'CHANGE_CERTAINTY', 'ASSIGN_OWNER', 'SET_MILESTONE', 'PAUSE', 'RESUME',
                                      'SPLIT', 'MERGE', 'CONTINUE_AS', 'CLOSE', 'REOPEN'])) r;
GRANT SELECT ON change_rules TO retning_app, retning_engine;
GRANT UPDATE (class, council_id, enforcement, revision) ON change_rules TO retning_app;
