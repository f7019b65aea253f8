-- A decided set that no longer fits the plan is settled or ended by the office; what was decided is kept here as it was.
ALTER TABLE changes
  DROP CONSTRAINT changes_outcome_known,
  ADD CONSTRAINT changes_outcome_known CHECK (outcome IN ('ADOPTED', 'ADOPTED_AMENDED', 'REJECTED', 'DEFERRED', 'LAPSED'));
COMMENT ON COLUMN change_sets.ended_reason IS 'Why it was returned or withdrawn, or why what was decided is not carried out.';

CREATE TABLE change_settlements (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  change_id  bigint NOT NULL,
  field      text,
  choice     text NOT NULL,
  base       jsonb NOT NULL,
  theirs     jsonb NOT NULL,
  decided    jsonb NOT NULL,
  settled_by bigint NOT NULL,
  settled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT change_settlements_pk PRIMARY KEY (id),
  CONSTRAINT change_settlements_change_fk FOREIGN KEY (change_id) REFERENCES changes (id),
  CONSTRAINT change_settlements_settled_by_fk FOREIGN KEY (settled_by) REFERENCES people (id),
  CONSTRAINT change_settlements_choice_known CHECK (choice IN ('THEIRS', 'MINE', 'WITHDRAWN'))
);
CREATE INDEX change_settlements_change_idx ON change_settlements (change_id);
CREATE INDEX change_settlements_settled_by_idx ON change_settlements (settled_by);
COMMENT ON TABLE change_settlements IS 'How the office settled what no longer fitted the plan in decided changes; only grows.';
COMMENT ON COLUMN change_settlements.id IS 'Identity.';
COMMENT ON COLUMN change_settlements.change_id IS 'The decided change.';
COMMENT ON COLUMN change_settlements.field IS 'The field in conflict; empty when the whole set was ended.';
COMMENT ON COLUMN change_settlements.choice IS 'THEIRS: the plan stands. MINE: what was decided holds. WITHDRAWN: nothing of the set is carried out.';
COMMENT ON COLUMN change_settlements.base IS 'What the plan said when the change was written.';
COMMENT ON COLUMN change_settlements.theirs IS 'What the plan said when it was settled.';
COMMENT ON COLUMN change_settlements.decided IS 'All that was decided of the change, as it then was.';
COMMENT ON COLUMN change_settlements.settled_by IS 'Who settled it.';
COMMENT ON COLUMN change_settlements.settled_at IS 'When, by the clock of the database.';
CREATE TRIGGER change_settlements_guard BEFORE UPDATE OR DELETE ON change_settlements FOR EACH ROW EXECUTE FUNCTION guard_identity();
CREATE TRIGGER change_settlements_no_truncate BEFORE TRUNCATE ON change_settlements FOR EACH STATEMENT EXECUTE FUNCTION guard_identity();
GRANT SELECT ON change_settlements TO retning_app, retning_engine;
GRANT INSERT (change_id, field, choice, base, theirs, decided, settled_by) ON change_settlements TO retning_app;
