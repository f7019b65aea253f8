-- Tiltak, the entries of the national portfolio: part of the plan of record like activities. One that has ended is held
-- as it ended: its version says so and goes on, so that its owners and links can be read and a report can still name it.
CREATE TABLE initiatives (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT initiatives_pk PRIMARY KEY (id)
);
COMMENT ON TABLE initiatives IS 'Identity of a tiltak: an entry of the national portfolio, or a candidate to it.';
COMMENT ON COLUMN initiatives.id IS 'Identity.';

CREATE SEQUENCE initiative_own_key AS bigint;
COMMENT ON SEQUENCE initiative_own_key IS 'Numbers of the keys of initiatives, T-0001 and on.';

CREATE TABLE initiative_keys (
  key           text NOT NULL,
  initiative_id bigint NOT NULL,
  since         timestamptz NOT NULL,
  CONSTRAINT initiative_keys_pk PRIMARY KEY (key),
  CONSTRAINT initiative_keys_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  CONSTRAINT initiative_keys_form CHECK (key ~ '^T-[0-9]{4,}$')
);
CREATE INDEX initiative_keys_initiative_idx ON initiative_keys (initiative_id, since);
COMMENT ON TABLE initiative_keys IS 'Keys of an initiative. Every key ever given leads to it.';
COMMENT ON COLUMN initiative_keys.key IS 'The key, always text.';
COMMENT ON COLUMN initiative_keys.initiative_id IS 'The initiative.';
COMMENT ON COLUMN initiative_keys.since IS 'From when; the newest key is the one shown.';

CREATE TABLE initiative_versions (
  version_id       bigint GENERATED ALWAYS AS IDENTITY,
  initiative_id    bigint NOT NULL,
  in_force         tstzrange NOT NULL,
  name             text NOT NULL,
  description      text,
  goal_id          bigint NOT NULL,
  lifecycle        text NOT NULL,
  ended_reason     text,
  phases           text[] NOT NULL,
  starts_on        date,
  starts_precision text,
  ends_on          date,
  ends_precision   text,
  theme            text,
  change_set_id    bigint NOT NULL,
  CONSTRAINT initiative_versions_pk PRIMARY KEY (initiative_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT initiative_versions_version_unique UNIQUE (version_id),
  CONSTRAINT initiative_versions_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  CONSTRAINT initiative_versions_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT initiative_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT initiative_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT initiative_versions_name_trimmed CHECK (name = btrim(name) AND name <> ''),
  CONSTRAINT initiative_versions_theme_trimmed CHECK (theme = btrim(theme) AND theme <> ''),
  CONSTRAINT initiative_versions_lifecycle_known CHECK (lifecycle IN ('CANDIDATE', 'PLANNED', 'RUNNING', 'PAUSED', 'FINISHED', 'STOPPED')),
  CONSTRAINT initiative_versions_ended_with_reason CHECK ((lifecycle IN ('FINISHED', 'STOPPED')) = (ended_reason IS NOT NULL)),
  CONSTRAINT initiative_versions_ended_reason_not_blank CHECK (btrim(ended_reason) <> ''),
  CONSTRAINT initiative_versions_phases_known CHECK (phases <@ ARRAY['CONCEPT', 'DEVELOPMENT', 'ADAPTATION', 'INTRODUCTION', 'IN_USE']),
  CONSTRAINT initiative_versions_starts_precision_known CHECK (starts_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT initiative_versions_ends_precision_known CHECK (ends_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT initiative_versions_starts_whole CHECK ((starts_on IS NULL) = (starts_precision IS NULL)),
  CONSTRAINT initiative_versions_ends_whole CHECK ((ends_on IS NULL) = (ends_precision IS NULL))
);
CREATE INDEX initiative_versions_in_force_idx ON initiative_versions USING gist (in_force);
CREATE INDEX initiative_versions_goal_idx ON initiative_versions (goal_id);
CREATE INDEX initiative_versions_change_set_idx ON initiative_versions (change_set_id);
CREATE INDEX initiative_versions_words_idx ON initiative_versions USING gin (search_words(name, description));
CREATE INDEX initiative_versions_plain_idx ON initiative_versions USING gin (search_plain(name, description) gin_trgm_ops);
COMMENT ON TABLE initiative_versions IS 'What an initiative says, over time. A missing date is missing.';
COMMENT ON COLUMN initiative_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN initiative_versions.initiative_id IS 'The initiative.';
COMMENT ON COLUMN initiative_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN initiative_versions.name IS 'Name; two initiatives may bear one name.';
COMMENT ON COLUMN initiative_versions.description IS 'Description, where one is given.';
COMMENT ON COLUMN initiative_versions.goal_id IS 'The main goal.';
COMMENT ON COLUMN initiative_versions.lifecycle IS 'CANDIDATE (kandidat, not in the portfolio yet), PLANNED (planlagt), RUNNING (pågår), PAUSED (satt på vent), FINISHED (fullført) or STOPPED (stanset).';
COMMENT ON COLUMN initiative_versions.ended_reason IS 'Why it was finished or stopped; empty for the others.';
COMMENT ON COLUMN initiative_versions.phases IS 'The phases it is in, in their order; empty when none is named.';
COMMENT ON COLUMN initiative_versions.starts_on IS 'Decided start; the first day of the period when the precision is coarser than a day.';
COMMENT ON COLUMN initiative_versions.starts_precision IS 'How exact the start is.';
COMMENT ON COLUMN initiative_versions.ends_on IS 'Decided end, last day included.';
COMMENT ON COLUMN initiative_versions.ends_precision IS 'How exact the end is.';
COMMENT ON COLUMN initiative_versions.theme IS 'The theme it is treated under in the portfolio, where one is given.';
COMMENT ON COLUMN initiative_versions.change_set_id IS 'The set that made the version.';

CREATE TABLE initiative_supports (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  initiative_id bigint NOT NULL,
  goal_id       bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT initiative_supports_pk PRIMARY KEY (initiative_id, goal_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT initiative_supports_version_unique UNIQUE (version_id),
  CONSTRAINT initiative_supports_initiative_fk FOREIGN KEY (initiative_id, PERIOD in_force) REFERENCES initiative_versions (initiative_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT initiative_supports_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT initiative_supports_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT initiative_supports_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force))))
);
CREATE INDEX initiative_supports_in_force_idx ON initiative_supports USING gist (in_force);
CREATE INDEX initiative_supports_goal_idx ON initiative_supports (goal_id);
CREATE INDEX initiative_supports_change_set_idx ON initiative_supports (change_set_id);
COMMENT ON TABLE initiative_supports IS 'Which goals an initiative supports besides its main goal, over time.';
COMMENT ON COLUMN initiative_supports.version_id IS 'Identity of the version.';
COMMENT ON COLUMN initiative_supports.initiative_id IS 'The initiative.';
COMMENT ON COLUMN initiative_supports.goal_id IS 'A goal it supports.';
COMMENT ON COLUMN initiative_supports.in_force IS 'When this holds.';
COMMENT ON COLUMN initiative_supports.change_set_id IS 'The set that made the version.';

CREATE TABLE initiative_owners (
  version_id      bigint GENERATED ALWAYS AS IDENTITY,
  initiative_id   bigint NOT NULL,
  organization_id bigint NOT NULL,
  in_force        tstzrange NOT NULL,
  inferred        boolean NOT NULL,
  change_set_id   bigint NOT NULL,
  CONSTRAINT initiative_owners_pk PRIMARY KEY (initiative_id, organization_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT initiative_owners_version_unique UNIQUE (version_id),
  CONSTRAINT initiative_owners_initiative_fk FOREIGN KEY (initiative_id, PERIOD in_force) REFERENCES initiative_versions (initiative_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT initiative_owners_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT initiative_owners_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT initiative_owners_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force))))
);
CREATE INDEX initiative_owners_in_force_idx ON initiative_owners USING gist (in_force);
CREATE INDEX initiative_owners_organization_idx ON initiative_owners (organization_id);
CREATE INDEX initiative_owners_change_set_idx ON initiative_owners (change_set_id);
COMMENT ON TABLE initiative_owners IS 'Which organisations own an initiative, over time.';
COMMENT ON COLUMN initiative_owners.version_id IS 'Identity of the version.';
COMMENT ON COLUMN initiative_owners.initiative_id IS 'The initiative.';
COMMENT ON COLUMN initiative_owners.organization_id IS 'An organisation that owns it.';
COMMENT ON COLUMN initiative_owners.in_force IS 'When this holds.';
COMMENT ON COLUMN initiative_owners.inferred IS 'True until the organisation has confirmed it.';
COMMENT ON COLUMN initiative_owners.change_set_id IS 'The set that made the version.';

CREATE TABLE initiative_activities (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  initiative_id bigint NOT NULL,
  activity_id   bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT initiative_activities_pk PRIMARY KEY (initiative_id, activity_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT initiative_activities_version_unique UNIQUE (version_id),
  CONSTRAINT initiative_activities_initiative_fk FOREIGN KEY (initiative_id, PERIOD in_force) REFERENCES initiative_versions (initiative_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT initiative_activities_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT initiative_activities_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT initiative_activities_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force))))
);
CREATE INDEX initiative_activities_in_force_idx ON initiative_activities USING gist (in_force);
CREATE INDEX initiative_activities_activity_idx ON initiative_activities (activity_id);
CREATE INDEX initiative_activities_change_set_idx ON initiative_activities (change_set_id);
COMMENT ON TABLE initiative_activities IS 'Which activities of the roadmap an initiative is linked to, over time. A link stays when the activity is closed.';
COMMENT ON COLUMN initiative_activities.version_id IS 'Identity of the version.';
COMMENT ON COLUMN initiative_activities.initiative_id IS 'The initiative.';
COMMENT ON COLUMN initiative_activities.activity_id IS 'An activity it is linked to.';
COMMENT ON COLUMN initiative_activities.in_force IS 'When this holds.';
COMMENT ON COLUMN initiative_activities.change_set_id IS 'The set that made the version.';

CREATE TABLE initiative_dependencies (
  version_id       bigint GENERATED ALWAYS AS IDENTITY,
  initiative_id    bigint NOT NULL,
  on_initiative_id bigint NOT NULL,
  in_force         tstzrange NOT NULL,
  what             text,
  change_set_id    bigint NOT NULL,
  CONSTRAINT initiative_dependencies_pk PRIMARY KEY (initiative_id, on_initiative_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT initiative_dependencies_version_unique UNIQUE (version_id),
  CONSTRAINT initiative_dependencies_initiative_fk FOREIGN KEY (initiative_id, PERIOD in_force) REFERENCES initiative_versions (initiative_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT initiative_dependencies_on_initiative_fk FOREIGN KEY (on_initiative_id) REFERENCES initiatives (id),
  CONSTRAINT initiative_dependencies_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT initiative_dependencies_not_itself CHECK (initiative_id <> on_initiative_id),
  CONSTRAINT initiative_dependencies_what_trimmed CHECK (what = btrim(what) AND what <> ''),
  CONSTRAINT initiative_dependencies_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force))))
);
CREATE INDEX initiative_dependencies_in_force_idx ON initiative_dependencies USING gist (in_force);
CREATE INDEX initiative_dependencies_on_initiative_idx ON initiative_dependencies (on_initiative_id);
CREATE INDEX initiative_dependencies_change_set_idx ON initiative_dependencies (change_set_id);
COMMENT ON TABLE initiative_dependencies IS 'Which other initiatives an initiative depends on, over time.';
COMMENT ON COLUMN initiative_dependencies.version_id IS 'Identity of the version.';
COMMENT ON COLUMN initiative_dependencies.initiative_id IS 'The initiative that depends.';
COMMENT ON COLUMN initiative_dependencies.on_initiative_id IS 'The initiative it depends on.';
COMMENT ON COLUMN initiative_dependencies.in_force IS 'When this holds.';
COMMENT ON COLUMN initiative_dependencies.what IS 'What it needs of it, where that is said.';
COMMENT ON COLUMN initiative_dependencies.change_set_id IS 'The set that made the version.';

-- What a candidate is held against before it enters the portfolio. The criteria and their words are data; how far each
-- is met is told by the office, and beside the plan: a row is added, the newest counts, none is changed.
CREATE TABLE entry_criteria (
  code     text NOT NULL,
  position smallint NOT NULL,
  name     text NOT NULL,
  CONSTRAINT entry_criteria_pk PRIMARY KEY (code),
  CONSTRAINT entry_criteria_position_unique UNIQUE (position),
  CONSTRAINT entry_criteria_code_form CHECK (code ~ '^[A-Z]+(_[A-Z]+)*$'),
  CONSTRAINT entry_criteria_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
COMMENT ON TABLE entry_criteria IS 'Inntakskriterier: what a candidate to the national portfolio is held against.';
COMMENT ON COLUMN entry_criteria.code IS 'The criterion, for the API.';
COMMENT ON COLUMN entry_criteria.position IS 'Order, from 1.';
COMMENT ON COLUMN entry_criteria.name IS 'The criterion in words, as it is printed.';
INSERT INTO entry_criteria (code, position, name) VALUES
  ('STRATEGY', 1, 'Bidrar til minst ett mål i den nasjonale e-helsestrategien'),
  ('NATIONAL', 2, 'Har nasjonal betydning: angår flere virksomheter eller flere deler av tjenesten'),
  ('OWNER', 3, 'Har en virksomhet som eier tiltaket og svarer for gjennomføringen'),
  ('FUNDING', 4, 'Finansieringen av neste fase er avklart'),
  ('BENEFITS', 5, 'Gevinstene er beskrevet, og det er klart hvem som skal hente dem ut'),
  ('DEPENDENCIES', 6, 'Avhengigheter til andre tiltak og felles løsninger er kjent');

CREATE TABLE initiative_criteria (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  initiative_id bigint NOT NULL,
  criterion     text NOT NULL,
  met           boolean NOT NULL,
  evidence      text NOT NULL,
  recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by   bigint,
  CONSTRAINT initiative_criteria_pk PRIMARY KEY (id),
  CONSTRAINT initiative_criteria_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  CONSTRAINT initiative_criteria_criterion_fk FOREIGN KEY (criterion) REFERENCES entry_criteria (code),
  CONSTRAINT initiative_criteria_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES people (id),
  CONSTRAINT initiative_criteria_evidence_not_blank CHECK (btrim(evidence) <> '')
);
CREATE INDEX initiative_criteria_initiative_idx ON initiative_criteria (initiative_id, criterion, id);
CREATE INDEX initiative_criteria_criterion_idx ON initiative_criteria (criterion);
CREATE INDEX initiative_criteria_recorded_by_idx ON initiative_criteria (recorded_by);
COMMENT ON TABLE initiative_criteria IS 'Which entry criteria a candidate meets; rows are never changed or removed, and the newest of each criterion counts.';
COMMENT ON COLUMN initiative_criteria.id IS 'Identity, and the order.';
COMMENT ON COLUMN initiative_criteria.initiative_id IS 'The candidate.';
COMMENT ON COLUMN initiative_criteria.criterion IS 'The criterion.';
COMMENT ON COLUMN initiative_criteria.met IS 'Whether it meets it.';
COMMENT ON COLUMN initiative_criteria.evidence IS 'What that rests on, or what is missing.';
COMMENT ON COLUMN initiative_criteria.recorded_at IS 'When it was told, by the clock of the database.';
COMMENT ON COLUMN initiative_criteria.recorded_by IS 'Who told it.';

-- Changes touch initiatives.
ALTER TABLE changes
  ADD COLUMN initiative_id bigint,
  ADD CONSTRAINT changes_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  DROP CONSTRAINT changes_subject_known,
  DROP CONSTRAINT changes_subject_one,
  DROP CONSTRAINT changes_subject_of_its_kind,
  DROP CONSTRAINT changes_only_create_lacks_subject,
  DROP CONSTRAINT changes_kind_known,
  ADD CONSTRAINT changes_subject_known CHECK (subject IN ('strategy', 'goal', 'subgoal', 'grouping', 'term', 'activity', 'initiative')),
  ADD CONSTRAINT changes_subject_one CHECK (num_nonnulls(strategy_id, goal_id, subgoal_id, grouping_id, term_id, activity_id, initiative_id) <= 1),
  ADD CONSTRAINT changes_subject_of_its_kind CHECK (
    (strategy_id IS NULL OR subject = 'strategy') AND (goal_id IS NULL OR subject = 'goal') AND (subgoal_id IS NULL OR subject = 'subgoal')
    AND (grouping_id IS NULL OR subject = 'grouping') AND (term_id IS NULL OR subject = 'term') AND (activity_id IS NULL OR subject = 'activity')
    AND (initiative_id IS NULL OR subject = 'initiative')),
  ADD CONSTRAINT changes_only_create_lacks_subject CHECK (
    kind = 'CREATE' OR num_nonnulls(strategy_id, goal_id, subgoal_id, grouping_id, term_id, activity_id, initiative_id) = 1),
  ADD CONSTRAINT changes_kind_known CHECK (kind IN (
    'CREATE', 'RENAME', 'DESCRIBE', 'RECODE', 'MOVE', 'PLACE_ALSO', 'UNPLACE', 'REGROUP', 'RESCHEDULE', 'CHANGE_PHASE', 'CHANGE_CERTAINTY',
    'ASSIGN_OWNER', 'SET_MILESTONE', 'LINK', 'PAUSE', 'RESUME', 'SPLIT', 'MERGE', 'CONTINUE_AS', 'CLOSE', 'REOPEN'));
CREATE INDEX changes_initiative_idx ON changes (initiative_id);
COMMENT ON COLUMN changes.subject IS 'What kind of thing it touches: strategy, goal, subgoal, grouping, term, activity or initiative.';
COMMENT ON COLUMN changes.initiative_id IS 'The initiative it touches; empty for a CREATE until it is applied.';

ALTER TABLE change_set_clashes
  DROP CONSTRAINT change_set_clashes_subject_known,
  ADD CONSTRAINT change_set_clashes_subject_known CHECK (subject IN ('goal', 'subgoal', 'grouping', 'term', 'activity', 'initiative'));

-- A case can be about an initiative.
ALTER TABLE case_concerns
  ADD COLUMN initiative_id bigint,
  ADD CONSTRAINT case_concerns_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  DROP CONSTRAINT case_concerns_one_thing,
  DROP CONSTRAINT case_concerns_unique,
  ADD CONSTRAINT case_concerns_one_thing CHECK (num_nonnulls(goal_id, subgoal_id, activity_id, initiative_id) = 1),
  ADD CONSTRAINT case_concerns_unique UNIQUE NULLS NOT DISTINCT (case_id, goal_id, subgoal_id, activity_id, initiative_id);
CREATE INDEX case_concerns_initiative_idx ON case_concerns (initiative_id);
COMMENT ON COLUMN case_concerns.initiative_id IS 'An initiative it is about.';

-- An owner may be let decide dates, phase, description and a pause of its own initiative; what enters, leaves or is
-- linked goes to the portfolio council.
ALTER TABLE change_rules
  DROP CONSTRAINT change_rules_subject_known,
  DROP CONSTRAINT change_rules_owners_own,
  ADD CONSTRAINT change_rules_subject_known CHECK (subject IN ('goal', 'subgoal', 'grouping', 'term', 'activity', 'initiative')),
  ADD CONSTRAINT change_rules_owners_own CHECK (
    class = 'STRUCTURAL'
    OR (subject = 'activity' AND kind IN ('DESCRIBE', 'RESCHEDULE', 'CHANGE_PHASE', 'CHANGE_CERTAINTY', 'SET_MILESTONE', 'PAUSE', 'RESUME'))
    OR (subject = 'initiative' AND kind IN ('DESCRIBE', 'RESCHEDULE', 'CHANGE_PHASE', 'PAUSE', 'RESUME')));
INSERT INTO change_rules (subject, kind, class, council_id, enforcement)
SELECT 'initiative', r.kind,
       CASE WHEN r.kind IN ('DESCRIBE', 'RESCHEDULE', 'CHANGE_PHASE') THEN 'OWNER_UPDATE' ELSE 'STRUCTURAL' END,
       (SELECT id FROM councils WHERE slug = 'portefoljeradet'), 'WARN'
FROM unnest(ARRAY['CREATE', 'RENAME', 'DESCRIBE', 'RESCHEDULE', 'CHANGE_PHASE', 'ASSIGN_OWNER', 'LINK', 'PAUSE', 'RESUME', 'CLOSE', 'REOPEN']) AS r (kind);

-- Who may write about an initiative: who answers for its main goal, and the organisations that own it.
CREATE VIEW initiative_keepers AS
SELECT initiative_id, array_agg(organization_id ORDER BY organization_id) AS owners
FROM initiative_owners WHERE in_force @> clock_timestamp()
GROUP BY initiative_id;
COMMENT ON VIEW initiative_keepers IS 'The organisations that own each initiative at this moment.';
COMMENT ON COLUMN initiative_keepers.initiative_id IS 'The initiative.';
COMMENT ON COLUMN initiative_keepers.owners IS 'Ids of the organisations.';

CREATE OR REPLACE VIEW change_own_goals AS
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
              WHEN h.subject = 'initiative' AND h.initiative_id IS NOT NULL THEN
                (SELECT v.code
                 FROM initiative_versions i JOIN goal_versions v ON v.goal_id = i.goal_id
                 WHERE i.initiative_id = h.initiative_id
                 ORDER BY i.in_force DESC, v.in_force DESC LIMIT 1)
         END,
         h.proposed ->> 'goal',
         split_part(h.proposed ->> 'code', '.', 1),
         split_part(h.proposed ->> 'subGoal', '.', 1),
         '') AS goal
FROM changes h
WHERE h.subject <> 'grouping' OR h.kind <> 'CREATE';

CREATE OR REPLACE VIEW change_reach AS
SELECT t.change_set_id, t.change_id,
       t.goal || ';' || coalesce(
         CASE WHEN h.subject = 'subgoal' AND h.subgoal_id IS NOT NULL THEN
                (SELECT code FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY in_force DESC LIMIT 1)
              WHEN h.subject = 'grouping' AND h.grouping_id IS NOT NULL THEN
                (SELECT v.code FROM grouping_versions g JOIN subgoal_versions v ON v.subgoal_id = g.subgoal_id
                 WHERE g.grouping_id = h.grouping_id ORDER BY g.in_force DESC, v.in_force DESC LIMIT 1)
              WHEN h.subject = 'activity' AND h.activity_id IS NOT NULL THEN
                (SELECT v.code FROM placements p JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id
                 WHERE p.activity_id = h.activity_id AND p.is_primary ORDER BY p.in_force DESC, v.in_force DESC LIMIT 1)
              WHEN h.subject = 'activity' THEN h.proposed ->> 'subGoal'
         END, '') || ';' || coalesce(array_to_string(coalesce(k.owners, i.owners), ','), '') AS reach
FROM change_own_goals t
JOIN changes h ON h.id = t.change_id
LEFT JOIN activity_keepers k ON k.activity_id = h.activity_id
LEFT JOIN initiative_keepers i ON i.initiative_id = h.initiative_id
UNION
-- What is merged with it is a thing of its own: a right to the one is none to the other.
SELECT h.change_set_id, h.id,
       split_part(coalesce(m.code, ''), '.', 1) || ';' || coalesce(m.code, '') || ';' || coalesce(array_to_string(k.owners, ','), '')
FROM changes h
CROSS JOIN LATERAL jsonb_array_elements_text(h.proposed -> 'with') AS other
LEFT JOIN activity_keys a ON h.subject = 'activity' AND a.key = other
LEFT JOIN activity_keepers k ON k.activity_id = a.activity_id
CROSS JOIN LATERAL (
  SELECT CASE WHEN h.subject = 'subgoal' THEN other ELSE (
    SELECT v.code FROM placements p JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id
    WHERE p.activity_id = a.activity_id AND p.is_primary ORDER BY p.in_force DESC, v.in_force DESC LIMIT 1) END AS code) m
WHERE h.kind = 'MERGE'
UNION
-- What is moved or split into another goal asks for the right to that one too; so does an initiative that is given one.
SELECT h.change_set_id, h.id, split_part(n.code, '.', 1) || ';' || CASE h.subject WHEN 'initiative' THEN '' ELSE n.code END || ';'
FROM changes h
JOIN change_own_goals t ON t.change_id = h.id
CROSS JOIN LATERAL (
  SELECT h.proposed ->> CASE h.subject WHEN 'activity' THEN 'subGoal' ELSE 'code' END WHERE h.kind = 'MOVE'
  UNION
  SELECT part ->> CASE h.subject WHEN 'activity' THEN 'subGoal' ELSE 'code' END
  FROM jsonb_array_elements(CASE WHEN h.kind = 'SPLIT' THEN h.proposed -> 'into' END) part
  UNION
  SELECT h.proposed ->> 'goal' WHERE h.subject = 'initiative' AND h.kind = 'LINK') n (code)
WHERE h.subject IN ('activity', 'subgoal', 'initiative') AND split_part(n.code, '.', 1) <> t.goal;

-- What an owner of an initiative was called in a published version never changes either.
CREATE OR REPLACE FUNCTION named_on(an_organization bigint) RETURNS daterange
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e timestamptz := newest_data_time();
BEGIN
  RETURN (SELECT daterange((min(lower(o.in_force)) AT TIME ZONE 'Europe/Oslo')::date, (e AT TIME ZONE 'Europe/Oslo')::date, '[]')
          FROM (SELECT in_force FROM activity_owners WHERE organization_id = an_organization
                UNION ALL
                SELECT in_force FROM initiative_owners WHERE organization_id = an_organization) o
          WHERE lower(o.in_force) <= e
          HAVING count(*) > 0);
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['initiative_versions', 'initiative_supports', 'initiative_owners', 'initiative_activities', 'initiative_dependencies'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_version()', t || '_guard', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_begun()', t || '_begun', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_identity()', t || '_no_truncate', t);
    EXECUTE format('GRANT SELECT ON %I TO retning_app, retning_engine', t);
    EXECUTE format('GRANT INSERT, DELETE, UPDATE (in_force) ON %I TO retning_engine', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['initiatives', 'initiative_criteria'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_identity()', t || '_guard', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_identity()', t || '_no_truncate', t);
  END LOOP;
END $$;
CREATE TRIGGER initiative_keys_guard BEFORE INSERT OR UPDATE OR DELETE ON initiative_keys FOR EACH ROW EXECUTE FUNCTION guard_since();
CREATE TRIGGER initiative_keys_no_truncate BEFORE TRUNCATE ON initiative_keys FOR EACH STATEMENT EXECUTE FUNCTION guard_identity();

GRANT SELECT ON initiatives, initiative_keys, entry_criteria, initiative_criteria, initiative_keepers TO retning_app, retning_engine;
GRANT INSERT ON initiatives, initiative_keys TO retning_engine;
GRANT INSERT (initiative_id, criterion, met, evidence, recorded_by) ON initiative_criteria TO retning_app;
GRANT USAGE ON SEQUENCE initiative_own_key TO retning_engine;
