-- A decision may take effect at a named time ahead: its versions begin then, and until then it is decided, not in force.
-- A present change beside such versions is written into them, and where that cannot be done, it is told here.
ALTER TABLE change_sets
  ADD COLUMN effect_at timestamptz,
  DROP CONSTRAINT change_sets_effect_known,
  ADD CONSTRAINT change_sets_effect_known CHECK (effect IN ('AT_ONCE', 'NEXT_VERSION', 'AT_TIME')),
  ADD CONSTRAINT change_sets_effect_at_a_time CHECK ((effect IS NOT DISTINCT FROM 'AT_TIME') = (effect_at IS NOT NULL));
COMMENT ON COLUMN change_sets.effect IS 'AT_ONCE, NEXT_VERSION or AT_TIME, as decided.';
COMMENT ON COLUMN change_sets.effect_at IS 'The time ahead that was decided; effective_at is that, or the first moment after it that no other set has.';
GRANT UPDATE (effect_at) ON change_sets TO retning_app;

CREATE TABLE change_set_clashes (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  change_set_id bigint NOT NULL,
  caused_by     bigint NOT NULL,
  subject       text NOT NULL,
  subject_id    bigint NOT NULL,
  name          text NOT NULL,
  key           text,
  field         text,
  recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT change_set_clashes_pk PRIMARY KEY (id),
  CONSTRAINT change_set_clashes_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT change_set_clashes_caused_by_fk FOREIGN KEY (caused_by) REFERENCES change_sets (id),
  CONSTRAINT change_set_clashes_subject_known CHECK (subject IN ('goal', 'subgoal', 'grouping', 'term', 'activity')),
  CONSTRAINT change_set_clashes_not_itself CHECK (change_set_id <> caused_by)
);
CREATE INDEX change_set_clashes_change_set_idx ON change_set_clashes (change_set_id);
CREATE INDEX change_set_clashes_caused_by_idx ON change_set_clashes (caused_by);
COMMENT ON TABLE change_set_clashes IS 'Where a set that takes effect later meets one that took effect before it: both changed a field, or what the later one changes is gone.';
COMMENT ON COLUMN change_set_clashes.id IS 'Identity.';
COMMENT ON COLUMN change_set_clashes.change_set_id IS 'The set that takes effect later.';
COMMENT ON COLUMN change_set_clashes.caused_by IS 'The set that came in before it.';
COMMENT ON COLUMN change_set_clashes.subject IS 'What kind of thing both touch.';
COMMENT ON COLUMN change_set_clashes.subject_id IS 'Its identity, in the table of its kind.';
COMMENT ON COLUMN change_set_clashes.name IS 'What that was called.';
COMMENT ON COLUMN change_set_clashes.key IS 'Its public key then, where it has one.';
COMMENT ON COLUMN change_set_clashes.field IS 'The field both changed, where the later set keeps its own value; empty when the thing is gone and its later versions are removed.';
COMMENT ON COLUMN change_set_clashes.recorded_at IS 'When it was found, by the clock of the database.';
GRANT SELECT ON change_set_clashes TO retning_app, retning_engine;
GRANT INSERT (change_set_id, caused_by, subject, subject_id, name, key, field) ON change_set_clashes TO retning_engine;

-- Only what has not begun is ever removed: the guard of published versions refuses the rest.
GRANT DELETE ON goal_versions, subgoal_versions, grouping_versions, term_versions, activity_versions, placements, activity_owners,
  milestones, successions, subgoal_successions TO retning_engine;
CREATE FUNCTION guard_begun() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF lower(OLD.in_force) <= (SELECT last FROM plan_clock) THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION guard_begun() IS 'A version that has begun is never removed: only those that lie ahead may be, when an earlier change takes their ground away.';
CREATE FUNCTION guard_begun_succession() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.since <= (SELECT last FROM plan_clock) THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION guard_begun_succession() IS 'A succession that has begun is never removed: only those that lie ahead may be, when what was to be split or merged ends before.';
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['goal_versions', 'subgoal_versions', 'grouping_versions', 'term_versions', 'activity_versions', 'placements',
                           'activity_owners', 'milestones'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_begun()', t || '_begun', t);
  END LOOP;
END $$;
CREATE TRIGGER successions_begun BEFORE DELETE ON successions FOR EACH ROW EXECUTE FUNCTION guard_begun_succession();
CREATE TRIGGER subgoal_successions_begun BEFORE DELETE ON subgoal_successions FOR EACH ROW EXECUTE FUNCTION guard_begun_succession();
