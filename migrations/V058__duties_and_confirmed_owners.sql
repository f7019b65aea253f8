-- Who answers for a goal or delmål is dated, so that one sees who answered then; rights follow the present alone.
ALTER TABLE person_roles ADD COLUMN since date NOT NULL DEFAULT ((clock_timestamp() AT TIME ZONE 'Europe/Oslo')::date);
COMMENT ON COLUMN person_roles.since IS 'First day of the role.';

CREATE TABLE former_duties (
  id              bigint GENERATED ALWAYS AS IDENTITY,
  person_id       bigint NOT NULL,
  organization_id bigint,
  role            text NOT NULL,
  goal_id         bigint,
  subgoal_id      bigint,
  valid           daterange NOT NULL,
  CONSTRAINT former_duties_pk PRIMARY KEY (id),
  CONSTRAINT former_duties_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT former_duties_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT former_duties_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT former_duties_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  CONSTRAINT former_duties_role_known CHECK (role IN ('GOAL_OWNER', 'SUBJECT_OWNER')),
  CONSTRAINT former_duties_answers_for_one CHECK (num_nonnulls(goal_id, subgoal_id) = 1),
  CONSTRAINT former_duties_range CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid))
);
CREATE INDEX former_duties_person_idx ON former_duties (person_id);
CREATE INDEX former_duties_organization_idx ON former_duties (organization_id);
CREATE INDEX former_duties_goal_idx ON former_duties (goal_id);
CREATE INDEX former_duties_subgoal_idx ON former_duties (subgoal_id);
COMMENT ON TABLE former_duties IS 'Who was målansvarlig or fagansvarlig before: what has ended, and gives no right.';
COMMENT ON COLUMN former_duties.id IS 'Identity.';
COMMENT ON COLUMN former_duties.person_id IS 'Who answered.';
COMMENT ON COLUMN former_duties.organization_id IS 'The organisation the person belonged to when it ended.';
COMMENT ON COLUMN former_duties.role IS 'Målansvarlig or fagansvarlig.';
COMMENT ON COLUMN former_duties.goal_id IS 'The goal; empty for a delmål.';
COMMENT ON COLUMN former_duties.subgoal_id IS 'The delmål; empty for a goal.';
COMMENT ON COLUMN former_duties.valid IS 'From the first day to the last.';
GRANT SELECT, INSERT ON former_duties TO retning_app;
GRANT SELECT ON former_duties TO retning_engine;

-- An organisation confirms what it owns by its own word: such a set is decided without a case.
ALTER TABLE change_sets
  DROP CONSTRAINT change_sets_case_when_proposed,
  ADD CONSTRAINT change_sets_case_when_proposed CHECK (
    status NOT IN ('PROPOSED', 'DECIDED', 'REJECTED') OR class = 'FOUNDING' OR case_id IS NOT NULL
    OR (status = 'DECIDED' AND class = 'OWNER_UPDATE' AND ground_type = 'OWNER_PLAN'));
