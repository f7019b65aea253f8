-- What the further kinds of change write: owners, milestones, terms, pauses, and successions of every kind.
ALTER TABLE goal_versions ADD COLUMN description text;
COMMENT ON COLUMN goal_versions.description IS 'Description, where one is given.';

ALTER TABLE activity_versions ADD COLUMN paused boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN activity_versions.paused IS 'True while it is put on hold (satt på vent).';

CREATE TABLE organizations (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT organizations_pk PRIMARY KEY (id)
);
COMMENT ON TABLE organizations IS 'Identity of an organisation that owns activities.';
COMMENT ON COLUMN organizations.id IS 'Identity.';

CREATE TABLE organization_names (
  id              bigint GENERATED ALWAYS AS IDENTITY,
  organization_id bigint NOT NULL,
  valid           daterange NOT NULL,
  name            text NOT NULL,
  is_alias        boolean NOT NULL DEFAULT false,
  CONSTRAINT organization_names_pk PRIMARY KEY (id),
  CONSTRAINT organization_names_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT organization_names_name_trimmed CHECK (name = btrim(name) AND name <> ''),
  CONSTRAINT organization_names_not_empty CHECK (NOT isempty(valid)),
  CONSTRAINT organization_names_one_at_a_time EXCLUDE USING gist (organization_id WITH =, valid WITH &&) WHERE (NOT is_alias),
  CONSTRAINT organization_names_mean_one EXCLUDE USING gist (lower(name) WITH =, valid WITH &&)
);
CREATE INDEX organization_names_organization_idx ON organization_names (organization_id);
COMMENT ON TABLE organization_names IS 'What an organisation is called, by date, and other names that lead to it. On any day a name means one organisation.';
COMMENT ON COLUMN organization_names.id IS 'Identity.';
COMMENT ON COLUMN organization_names.organization_id IS 'The organisation.';
COMMENT ON COLUMN organization_names.valid IS 'Days on which it bears the name, upper bound excluded.';
COMMENT ON COLUMN organization_names.name IS 'The name.';
COMMENT ON COLUMN organization_names.is_alias IS 'False for the one name that is shown; true for others that mean the same.';

CREATE TABLE activity_owners (
  version_id      bigint GENERATED ALWAYS AS IDENTITY,
  activity_id     bigint NOT NULL,
  organization_id bigint NOT NULL,
  in_force        tstzrange NOT NULL,
  inferred        boolean NOT NULL,
  change_set_id   bigint NOT NULL,
  CONSTRAINT activity_owners_pk PRIMARY KEY (activity_id, organization_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT activity_owners_version_unique UNIQUE (version_id),
  CONSTRAINT activity_owners_activity_fk FOREIGN KEY (activity_id, PERIOD in_force) REFERENCES activity_versions (activity_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT activity_owners_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT activity_owners_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT activity_owners_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force))))
);
CREATE INDEX activity_owners_in_force_idx ON activity_owners USING gist (in_force);
CREATE INDEX activity_owners_organization_idx ON activity_owners (organization_id);
CREATE INDEX activity_owners_change_set_idx ON activity_owners (change_set_id);
COMMENT ON TABLE activity_owners IS 'Which organisations own an activity, over time.';
COMMENT ON COLUMN activity_owners.version_id IS 'Identity of the version.';
COMMENT ON COLUMN activity_owners.activity_id IS 'The activity.';
COMMENT ON COLUMN activity_owners.organization_id IS 'An organisation that owns it.';
COMMENT ON COLUMN activity_owners.in_force IS 'When this holds.';
COMMENT ON COLUMN activity_owners.inferred IS 'True until somebody has confirmed what was read out of the name.';
COMMENT ON COLUMN activity_owners.change_set_id IS 'The set that made the version.';

CREATE TABLE milestones (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  activity_id   bigint NOT NULL,
  kind          text NOT NULL,
  in_force      tstzrange NOT NULL,
  falls_on      date NOT NULL,
  precision     text NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT milestones_pk PRIMARY KEY (activity_id, kind, in_force WITHOUT OVERLAPS),
  CONSTRAINT milestones_version_unique UNIQUE (version_id),
  CONSTRAINT milestones_activity_fk FOREIGN KEY (activity_id, PERIOD in_force) REFERENCES activity_versions (activity_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT milestones_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT milestones_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT milestones_kind_known CHECK (kind IN ('AVAILABLE', 'PRELIMINARY', 'COMPLETED')),
  CONSTRAINT milestones_precision_known CHECK (precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'))
);
CREATE INDEX milestones_in_force_idx ON milestones USING gist (in_force);
CREATE INDEX milestones_change_set_idx ON milestones (change_set_id);
COMMENT ON TABLE milestones IS 'Milestones of an activity, at most one of each kind, over time.';
COMMENT ON COLUMN milestones.version_id IS 'Identity of the version.';
COMMENT ON COLUMN milestones.activity_id IS 'The activity.';
COMMENT ON COLUMN milestones.kind IS 'AVAILABLE (available for introduction), PRELIMINARY (preliminary date of that) or COMPLETED (introduction completed).';
COMMENT ON COLUMN milestones.in_force IS 'When this holds.';
COMMENT ON COLUMN milestones.falls_on IS 'The day; the first one of the period when the precision is coarser than a day.';
COMMENT ON COLUMN milestones.precision IS 'How exact the day is.';
COMMENT ON COLUMN milestones.change_set_id IS 'The set that made the version.';

CREATE TABLE terms (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT terms_pk PRIMARY KEY (id)
);
COMMENT ON TABLE terms IS 'Identity of a begrep: a term of the roadmap.';
COMMENT ON COLUMN terms.id IS 'Identity.';

CREATE TABLE term_versions (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  term_id       bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  name          text NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT term_versions_pk PRIMARY KEY (term_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT term_versions_version_unique UNIQUE (version_id),
  CONSTRAINT term_versions_name_unique UNIQUE (name, in_force WITHOUT OVERLAPS),
  CONSTRAINT term_versions_term_fk FOREIGN KEY (term_id) REFERENCES terms (id),
  CONSTRAINT term_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT term_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT term_versions_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
CREATE INDEX term_versions_in_force_idx ON term_versions USING gist (in_force);
CREATE INDEX term_versions_change_set_idx ON term_versions (change_set_id);
COMMENT ON TABLE term_versions IS 'What a term is called, over time.';
COMMENT ON COLUMN term_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN term_versions.term_id IS 'The term.';
COMMENT ON COLUMN term_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN term_versions.name IS 'Name.';
COMMENT ON COLUMN term_versions.change_set_id IS 'The set that made the version.';

-- A thing can be merged, reopened and merged again: the time tells the rows apart.
ALTER TABLE successions
  DROP CONSTRAINT successions_pk,
  DROP CONSTRAINT successions_kind_known,
  ADD CONSTRAINT successions_pk PRIMARY KEY (predecessor_id, successor_id, kind, since),
  ADD CONSTRAINT successions_kind_known CHECK (kind IN ('SPLIT', 'MERGE', 'CONTINUES'));
COMMENT ON TABLE successions IS 'Which activity became, or goes on as, which others.';
COMMENT ON COLUMN successions.predecessor_id IS 'The one before.';
COMMENT ON COLUMN successions.successor_id IS 'One that came of it.';
COMMENT ON COLUMN successions.kind IS 'SPLIT (delt opp), MERGE (slått sammen) or CONTINUES (fortsetter som).';

CREATE TABLE subgoal_successions (
  predecessor_id bigint NOT NULL,
  successor_id   bigint NOT NULL,
  kind           text NOT NULL,
  since          timestamptz NOT NULL,
  change_set_id  bigint NOT NULL,
  CONSTRAINT subgoal_successions_pk PRIMARY KEY (predecessor_id, successor_id, kind, since),
  CONSTRAINT subgoal_successions_predecessor_fk FOREIGN KEY (predecessor_id) REFERENCES subgoals (id),
  CONSTRAINT subgoal_successions_successor_fk FOREIGN KEY (successor_id) REFERENCES subgoals (id),
  CONSTRAINT subgoal_successions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT subgoal_successions_kind_known CHECK (kind IN ('SPLIT', 'MERGE')),
  CONSTRAINT subgoal_successions_not_itself CHECK (predecessor_id <> successor_id)
);
CREATE INDEX subgoal_successions_successor_idx ON subgoal_successions (successor_id);
CREATE INDEX subgoal_successions_change_set_idx ON subgoal_successions (change_set_id);
COMMENT ON TABLE subgoal_successions IS 'Which delmål became which others.';
COMMENT ON COLUMN subgoal_successions.predecessor_id IS 'The one that ended.';
COMMENT ON COLUMN subgoal_successions.successor_id IS 'One that came of it.';
COMMENT ON COLUMN subgoal_successions.kind IS 'SPLIT (delt opp) or MERGE (slått sammen).';
COMMENT ON COLUMN subgoal_successions.since IS 'From when.';
COMMENT ON COLUMN subgoal_successions.change_set_id IS 'The set that did it.';

ALTER TABLE changes
  ADD COLUMN term_id bigint,
  ADD CONSTRAINT changes_term_fk FOREIGN KEY (term_id) REFERENCES terms (id),
  DROP CONSTRAINT changes_subject_known,
  DROP CONSTRAINT changes_subject_one,
  DROP CONSTRAINT changes_subject_of_its_kind,
  DROP CONSTRAINT changes_only_create_lacks_subject,
  DROP CONSTRAINT changes_kind_known,
  ADD CONSTRAINT changes_subject_known CHECK (subject IN ('strategy', 'goal', 'subgoal', 'grouping', 'term', 'activity')),
  ADD CONSTRAINT changes_subject_one CHECK (num_nonnulls(strategy_id, goal_id, subgoal_id, grouping_id, term_id, activity_id) <= 1),
  ADD CONSTRAINT changes_subject_of_its_kind CHECK (
    (strategy_id IS NULL OR subject = 'strategy') AND (goal_id IS NULL OR subject = 'goal') AND (subgoal_id IS NULL OR subject = 'subgoal')
    AND (grouping_id IS NULL OR subject = 'grouping') AND (term_id IS NULL OR subject = 'term') AND (activity_id IS NULL OR subject = 'activity')),
  ADD CONSTRAINT changes_only_create_lacks_subject CHECK (
    kind = 'CREATE' OR num_nonnulls(strategy_id, goal_id, subgoal_id, grouping_id, term_id, activity_id) = 1),
  ADD CONSTRAINT changes_kind_known CHECK (kind IN (
    'CREATE', 'RENAME', 'DESCRIBE', 'RECODE', 'MOVE', 'PLACE_ALSO', 'UNPLACE', 'REGROUP', 'RESCHEDULE', 'CHANGE_PHASE', 'CHANGE_CERTAINTY',
    'ASSIGN_OWNER', 'SET_MILESTONE', 'PAUSE', 'RESUME', 'SPLIT', 'MERGE', 'CONTINUE_AS', 'CLOSE', 'REOPEN'));
CREATE INDEX changes_term_idx ON changes (term_id);
COMMENT ON COLUMN changes.subject IS 'What kind of thing it touches: strategy, goal, subgoal, grouping, term or activity.';
COMMENT ON COLUMN changes.term_id IS 'The term it touches; empty for a CREATE until it is applied.';

-- A gruppering has the goal of the delmål it stands in; one that is made in the set follows what stands in it.
CREATE OR REPLACE VIEW change_goals AS
SELECT h.change_set_id, h.id AS change_id,
       coalesce(
         CASE WHEN h.subject = 'goal' THEN (SELECT code FROM goal_versions v WHERE v.goal_id = h.goal_id ORDER BY in_force DESC LIMIT 1)
              WHEN h.subject = 'subgoal' AND h.subgoal_id IS NOT NULL THEN
                (SELECT split_part(code, '.', 1) FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY in_force DESC LIMIT 1)
              WHEN h.subject = 'grouping' THEN
                (SELECT split_part(v.code, '.', 1)
                 FROM grouping_versions g JOIN subgoal_versions v ON v.subgoal_id = g.subgoal_id
                 WHERE g.grouping_id = h.grouping_id
                 ORDER BY g.in_force DESC, v.in_force DESC LIMIT 1)
              WHEN h.subject = 'activity' AND h.activity_id IS NOT NULL THEN
                (SELECT split_part(v.code, '.', 1)
                 FROM placements p JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id
                 WHERE p.activity_id = h.activity_id AND p.is_primary
                 ORDER BY p.in_force DESC, v.in_force DESC LIMIT 1)
         END,
         h.proposed ->> 'goal',
         split_part(h.proposed ->> 'code', '.', 1),
         split_part(h.proposed ->> 'subGoal', '.', 1),
         '') AS goal
FROM changes h
WHERE h.subject <> 'grouping' OR h.kind <> 'CREATE';
COMMENT ON VIEW change_goals IS 'The primary goal of what each change touches, by its code; empty for the strategy itself and for terms. A new gruppering follows what stands in it.';

-- An owner is shown by name, so what an organisation was called while a published version named it never changes.
CREATE FUNCTION named_on(an_organization bigint) RETURNS daterange
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e timestamptz := newest_data_time();
BEGIN
  RETURN (SELECT daterange((min(lower(in_force)) AT TIME ZONE 'Europe/Oslo')::date, (e AT TIME ZONE 'Europe/Oslo')::date, '[]')
          FROM activity_owners WHERE organization_id = an_organization AND lower(in_force) <= e
          HAVING count(*) > 0);
END $$;
COMMENT ON FUNCTION named_on(bigint) IS 'The days on which published versions name the organisation as an owner; null when none does.';

CREATE FUNCTION guard_organization_name() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was daterange := CASE WHEN TG_OP <> 'INSERT' AND NOT OLD.is_alias THEN OLD.valid * named_on(OLD.organization_id) END;
  becomes daterange := CASE WHEN TG_OP <> 'DELETE' AND NOT NEW.is_alias THEN NEW.valid * named_on(NEW.organization_id) END;
BEGIN
  IF coalesce(was, 'empty') <> coalesce(becomes, 'empty')
     OR NOT isempty(coalesce(was, 'empty')) AND (NEW.organization_id, NEW.name) IS DISTINCT FROM (OLD.organization_id, OLD.name) THEN
    PERFORM refuse_published(TG_TABLE_NAME);
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_organization_name() IS 'What an owner was called in a published version never changes; a new name from later on is free, and so are aliases.';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['activity_owners', 'milestones', 'term_versions'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_version()', t || '_guard', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['organizations', 'terms'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_identity()', t || '_guard', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['activity_owners', 'milestones', 'term_versions', 'organizations', 'organization_names', 'terms', 'subgoal_successions'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_identity()', t || '_no_truncate', t);
  END LOOP;
END $$;
CREATE TRIGGER subgoal_successions_guard BEFORE INSERT OR UPDATE OR DELETE ON subgoal_successions FOR EACH ROW EXECUTE FUNCTION guard_since();
CREATE TRIGGER organization_names_guard BEFORE INSERT OR UPDATE OR DELETE ON organization_names FOR EACH ROW EXECUTE FUNCTION guard_organization_name();

GRANT SELECT ON organizations, organization_names, activity_owners, milestones, terms, term_versions, subgoal_successions TO retning_app, retning_engine;
GRANT INSERT ON organizations, organization_names TO retning_app;
GRANT UPDATE, DELETE ON organization_names TO retning_app;
GRANT INSERT ON activity_owners, milestones, terms, term_versions, subgoal_successions TO retning_engine;
GRANT UPDATE (in_force) ON activity_owners, milestones, term_versions TO retning_engine;
