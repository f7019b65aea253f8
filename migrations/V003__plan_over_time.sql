-- The plan of record: one identity table and one version table a kind; ranges are [lower, upper), open means upper NULL.
CREATE TABLE plan_clock (
  single boolean NOT NULL DEFAULT true,
  last timestamptz NOT NULL,
  CONSTRAINT plan_clock_pk PRIMARY KEY (single),
  CONSTRAINT plan_clock_one_row CHECK (single)
);
COMMENT ON TABLE plan_clock IS 'The clock of the plan: one row, taken by everyone who changes or publishes the plan, so they come one at a time.';
COMMENT ON COLUMN plan_clock.single IS 'Always true: there is one clock.';
COMMENT ON COLUMN plan_clock.last IS 'The newest effective time or data time given out; never goes back.';
INSERT INTO plan_clock (last) VALUES ('2022-12-31T00:00:00+01:00');

CREATE TABLE change_sets (
  id               bigint GENERATED ALWAYS AS IDENTITY,
  title            text NOT NULL,
  reason           text,
  class            text NOT NULL,
  status           text NOT NULL,
  ground_type      text,
  ground_body      text,
  ground_date      date,
  ground_reference text,
  ground_text      text,
  case_id          bigint,
  effect           text,
  proposed_by      bigint,
  created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  submitted_at     timestamptz,
  decided_at       timestamptz,
  decided_by       bigint,
  ended_reason     text,
  effective_at     timestamptz,
  recorded_at      timestamptz,
  revision         integer NOT NULL DEFAULT 0,
  CONSTRAINT change_sets_pk PRIMARY KEY (id),
  CONSTRAINT change_sets_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT change_sets_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES people (id),
  CONSTRAINT change_sets_decided_by_fk FOREIGN KEY (decided_by) REFERENCES people (id),
  CONSTRAINT change_sets_title_not_blank CHECK (btrim(title) <> ''),
  CONSTRAINT change_sets_class_known CHECK (class IN ('STRUCTURAL', 'OWNER_UPDATE', 'EDITORIAL', 'FOUNDING')),
  CONSTRAINT change_sets_status_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PROPOSED', 'DECIDED', 'WITHDRAWN', 'REJECTED')),
  CONSTRAINT change_sets_ground_known CHECK (ground_type IN ('COUNCIL_CASE', 'STEERING_GROUP', 'COMMISSION', 'DIRECTORATE', 'OWNER_PLAN', 'EDITORIAL', 'FOUNDING')),
  CONSTRAINT change_sets_effect_known CHECK (effect IN ('AT_ONCE', 'NEXT_VERSION')),
  CONSTRAINT change_sets_case_when_proposed CHECK (status NOT IN ('PROPOSED', 'DECIDED', 'REJECTED') OR class = 'FOUNDING' OR case_id IS NOT NULL),
  CONSTRAINT change_sets_ground_when_decided CHECK (status <> 'DECIDED' OR (ground_type IS NOT NULL AND decided_at IS NOT NULL AND effect IS NOT NULL)),
  CONSTRAINT change_sets_case_ground_has_case CHECK (ground_type <> 'COUNCIL_CASE' OR case_id IS NOT NULL),
  CONSTRAINT change_sets_in_force_when_decided CHECK (effective_at IS NULL OR status = 'DECIDED'),
  CONSTRAINT change_sets_both_times CHECK ((effective_at IS NULL) = (recorded_at IS NULL))
);
CREATE INDEX change_sets_case_idx ON change_sets (case_id);
CREATE INDEX change_sets_proposed_by_idx ON change_sets (proposed_by);
CREATE INDEX change_sets_decided_by_idx ON change_sets (decided_by);
CREATE INDEX change_sets_effective_idx ON change_sets (effective_at);
COMMENT ON TABLE change_sets IS 'Endringsforslag: the unit of change to the plan. Becomes part of the plan when it has an effective time.';
COMMENT ON COLUMN change_sets.id IS 'Identity, and the number in its address.';
COMMENT ON COLUMN change_sets.title IS 'What it is about, in a few words.';
COMMENT ON COLUMN change_sets.reason IS 'Why, in the proposer''s words.';
COMMENT ON COLUMN change_sets.class IS 'STRUCTURAL, OWNER_UPDATE, EDITORIAL or FOUNDING.';
COMMENT ON COLUMN change_sets.status IS 'Where it is in its life; in force is derived from effective_at.';
COMMENT ON COLUMN change_sets.ground_type IS 'What kind of ground it rests on.';
COMMENT ON COLUMN change_sets.ground_body IS 'The body behind the ground, where it is no council case.';
COMMENT ON COLUMN change_sets.ground_date IS 'Date of the ground, where it is no council case.';
COMMENT ON COLUMN change_sets.ground_reference IS 'Reference of the ground: a journal number, a label.';
COMMENT ON COLUMN change_sets.ground_text IS 'What the ground says, shortly.';
COMMENT ON COLUMN change_sets.case_id IS 'The case it is laid before.';
COMMENT ON COLUMN change_sets.effect IS 'AT_ONCE or NEXT_VERSION, as decided.';
COMMENT ON COLUMN change_sets.proposed_by IS 'Who wrote it.';
COMMENT ON COLUMN change_sets.created_at IS 'When it was begun.';
COMMENT ON COLUMN change_sets.submitted_at IS 'When it was sent to the portfolio office.';
COMMENT ON COLUMN change_sets.decided_at IS 'When the decision was registered; waiting sets are applied in this order.';
COMMENT ON COLUMN change_sets.decided_by IS 'Who registered the decision.';
COMMENT ON COLUMN change_sets.ended_reason IS 'Why it was returned or withdrawn.';
COMMENT ON COLUMN change_sets.effective_at IS 'From when its versions hold; set by the engine alone.';
COMMENT ON COLUMN change_sets.recorded_at IS 'When the engine wrote them, by the clock of the database.';
COMMENT ON COLUMN change_sets.revision IS 'Grows by one with each write; a stale writer is refused.';

CREATE TABLE editions (
  id           bigint GENERATED ALWAYS AS IDENTITY,
  label        text NOT NULL,
  title        text NOT NULL,
  data_time    timestamptz NOT NULL,
  published_at timestamptz NOT NULL,
  published_by bigint,
  basis_case_id bigint,
  CONSTRAINT editions_pk PRIMARY KEY (id),
  CONSTRAINT editions_label_unique UNIQUE (label),
  CONSTRAINT editions_data_time_unique UNIQUE (data_time),
  CONSTRAINT editions_published_by_fk FOREIGN KEY (published_by) REFERENCES people (id),
  CONSTRAINT editions_basis_case_fk FOREIGN KEY (basis_case_id) REFERENCES cases (id),
  CONSTRAINT editions_label_form CHECK (label ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  CONSTRAINT editions_title_not_blank CHECK (btrim(title) <> ''),
  CONSTRAINT editions_not_ahead CHECK (data_time <= published_at)
);
CREATE INDEX editions_published_by_idx ON editions (published_by);
CREATE INDEX editions_basis_case_idx ON editions (basis_case_id);
COMMENT ON TABLE editions IS 'A published version of the roadmap. Nothing may change what the plan says at or before the newest data time.';
COMMENT ON COLUMN editions.id IS 'Identity.';
COMMENT ON COLUMN editions.label IS 'Year and month, 2026-08.';
COMMENT ON COLUMN editions.title IS 'Title as printed, "Q3 2026".';
COMMENT ON COLUMN editions.data_time IS 'The plan as of this time is the version.';
COMMENT ON COLUMN editions.published_at IS 'When it was published, by the clock of the database.';
COMMENT ON COLUMN editions.published_by IS 'Who published it.';
COMMENT ON COLUMN editions.basis_case_id IS 'The case that endorsed it, where there is one.';

CREATE TABLE strategies (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT strategies_pk PRIMARY KEY (id)
);
COMMENT ON TABLE strategies IS 'Identity of a strategy.';
COMMENT ON COLUMN strategies.id IS 'Identity.';

CREATE TABLE strategy_versions (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  strategy_id   bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  name          text NOT NULL,
  first_year    smallint NOT NULL,
  last_year     smallint NOT NULL,
  aims          text[] NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT strategy_versions_pk PRIMARY KEY (strategy_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT strategy_versions_version_unique UNIQUE (version_id),
  CONSTRAINT strategy_versions_strategy_fk FOREIGN KEY (strategy_id) REFERENCES strategies (id),
  CONSTRAINT strategy_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT strategy_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT strategy_versions_years CHECK (first_year <= last_year),
  CONSTRAINT strategy_versions_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
CREATE INDEX strategy_versions_in_force_idx ON strategy_versions USING gist (in_force);
CREATE INDEX strategy_versions_change_set_idx ON strategy_versions (change_set_id);
COMMENT ON TABLE strategy_versions IS 'What a strategy says, over time.';
COMMENT ON COLUMN strategy_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN strategy_versions.strategy_id IS 'The strategy.';
COMMENT ON COLUMN strategy_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN strategy_versions.name IS 'Name.';
COMMENT ON COLUMN strategy_versions.first_year IS 'First year of the period.';
COMMENT ON COLUMN strategy_versions.last_year IS 'Last year of the period.';
COMMENT ON COLUMN strategy_versions.aims IS 'Overall aims, in order.';
COMMENT ON COLUMN strategy_versions.change_set_id IS 'The set that made the version.';

CREATE TABLE goals (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT goals_pk PRIMARY KEY (id)
);
COMMENT ON TABLE goals IS 'Identity of a goal (mål).';
COMMENT ON COLUMN goals.id IS 'Identity.';

CREATE TABLE goal_versions (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  goal_id       bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  strategy_id   bigint NOT NULL,
  code          text NOT NULL,
  name          text NOT NULL,
  supporting    boolean NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT goal_versions_pk PRIMARY KEY (goal_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT goal_versions_version_unique UNIQUE (version_id),
  CONSTRAINT goal_versions_code_unique UNIQUE (strategy_id, code, in_force WITHOUT OVERLAPS),
  CONSTRAINT goal_versions_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT goal_versions_strategy_fk FOREIGN KEY (strategy_id) REFERENCES strategies (id),
  CONSTRAINT goal_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT goal_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT goal_versions_code_form CHECK (code ~ '^[1-9][0-9]?$'),
  CONSTRAINT goal_versions_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
CREATE INDEX goal_versions_in_force_idx ON goal_versions USING gist (in_force);
CREATE INDEX goal_versions_change_set_idx ON goal_versions (change_set_id);
COMMENT ON TABLE goal_versions IS 'What a goal says, over time.';
COMMENT ON COLUMN goal_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN goal_versions.goal_id IS 'The goal.';
COMMENT ON COLUMN goal_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN goal_versions.strategy_id IS 'The strategy it belongs to.';
COMMENT ON COLUMN goal_versions.code IS 'Code, "1" to "5".';
COMMENT ON COLUMN goal_versions.name IS 'Name.';
COMMENT ON COLUMN goal_versions.supporting IS 'True for goals that support the others (4 and 5).';
COMMENT ON COLUMN goal_versions.change_set_id IS 'The set that made the version.';

CREATE TABLE subgoals (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT subgoals_pk PRIMARY KEY (id)
);
COMMENT ON TABLE subgoals IS 'Identity of a delmål; never its code.';
COMMENT ON COLUMN subgoals.id IS 'Identity.';

CREATE TABLE subgoal_versions (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  subgoal_id    bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  goal_id       bigint NOT NULL,
  code          text NOT NULL,
  name          text NOT NULL,
  description   text,
  change_set_id bigint NOT NULL,
  CONSTRAINT subgoal_versions_pk PRIMARY KEY (subgoal_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT subgoal_versions_version_unique UNIQUE (version_id),
  CONSTRAINT subgoal_versions_code_unique UNIQUE (code, in_force WITHOUT OVERLAPS),
  CONSTRAINT subgoal_versions_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  CONSTRAINT subgoal_versions_goal_fk FOREIGN KEY (goal_id, PERIOD in_force) REFERENCES goal_versions (goal_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT subgoal_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT subgoal_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT subgoal_versions_code_form CHECK (code ~ '^[1-9][0-9]?\.[A-ZÆØÅ]$'),
  CONSTRAINT subgoal_versions_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
CREATE INDEX subgoal_versions_in_force_idx ON subgoal_versions USING gist (in_force);
CREATE INDEX subgoal_versions_goal_idx ON subgoal_versions USING gist (goal_id, in_force);
CREATE INDEX subgoal_versions_change_set_idx ON subgoal_versions (change_set_id);
COMMENT ON TABLE subgoal_versions IS 'What a delmål says, over time.';
COMMENT ON COLUMN subgoal_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN subgoal_versions.subgoal_id IS 'The delmål.';
COMMENT ON COLUMN subgoal_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN subgoal_versions.goal_id IS 'The goal it serves.';
COMMENT ON COLUMN subgoal_versions.code IS 'Code as shown, "1.A"; can change between versions.';
COMMENT ON COLUMN subgoal_versions.name IS 'Name.';
COMMENT ON COLUMN subgoal_versions.description IS 'Description, where one is given.';
COMMENT ON COLUMN subgoal_versions.change_set_id IS 'The set that made the version.';

CREATE TABLE groupings (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT groupings_pk PRIMARY KEY (id)
);
COMMENT ON TABLE groupings IS 'Identity of a gruppering: a heading inside a delmål.';
COMMENT ON COLUMN groupings.id IS 'Identity.';

CREATE TABLE grouping_versions (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  grouping_id   bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  subgoal_id    bigint NOT NULL,
  name          text NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT grouping_versions_pk PRIMARY KEY (grouping_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT grouping_versions_version_unique UNIQUE (version_id),
  CONSTRAINT grouping_versions_within_unique UNIQUE (grouping_id, subgoal_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT grouping_versions_name_unique UNIQUE (subgoal_id, name, in_force WITHOUT OVERLAPS),
  CONSTRAINT grouping_versions_grouping_fk FOREIGN KEY (grouping_id) REFERENCES groupings (id),
  CONSTRAINT grouping_versions_subgoal_fk FOREIGN KEY (subgoal_id, PERIOD in_force) REFERENCES subgoal_versions (subgoal_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT grouping_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT grouping_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT grouping_versions_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
CREATE INDEX grouping_versions_in_force_idx ON grouping_versions USING gist (in_force);
CREATE INDEX grouping_versions_subgoal_idx ON grouping_versions USING gist (subgoal_id, in_force);
CREATE INDEX grouping_versions_change_set_idx ON grouping_versions (change_set_id);
COMMENT ON TABLE grouping_versions IS 'What a gruppering is called and which delmål it stands in, over time.';
COMMENT ON COLUMN grouping_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN grouping_versions.grouping_id IS 'The gruppering.';
COMMENT ON COLUMN grouping_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN grouping_versions.subgoal_id IS 'The delmål it stands in.';
COMMENT ON COLUMN grouping_versions.name IS 'Name.';
COMMENT ON COLUMN grouping_versions.change_set_id IS 'The set that made the version.';

CREATE TABLE activities (
  id bigint GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT activities_pk PRIMARY KEY (id)
);
COMMENT ON TABLE activities IS 'Identity of an aktivitet: one delivery in one phase.';
COMMENT ON COLUMN activities.id IS 'Identity.';

CREATE SEQUENCE activity_own_key AS bigint;
COMMENT ON SEQUENCE activity_own_key IS 'Numbers of our own keys, R-0001 and on.';

CREATE TABLE activity_keys (
  key         text NOT NULL,
  activity_id bigint NOT NULL,
  since       timestamptz NOT NULL,
  CONSTRAINT activity_keys_pk PRIMARY KEY (key),
  CONSTRAINT activity_keys_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT activity_keys_form CHECK (key ~ '^([0-9]{17}|R-[0-9]{4,})$')
);
CREATE INDEX activity_keys_activity_idx ON activity_keys (activity_id, since);
COMMENT ON TABLE activity_keys IS 'Keys of an activity: the Leveranse-ID of 17 digits, or our own until one is given. Every key ever given leads to it.';
COMMENT ON COLUMN activity_keys.key IS 'The key, always text: as a number its last digits are lost.';
COMMENT ON COLUMN activity_keys.activity_id IS 'The activity.';
COMMENT ON COLUMN activity_keys.since IS 'From when; the newest key is the one shown.';

CREATE TABLE activity_versions (
  version_id       bigint GENERATED ALWAYS AS IDENTITY,
  activity_id      bigint NOT NULL,
  in_force         tstzrange NOT NULL,
  name             text NOT NULL,
  description      text,
  phases           text[] NOT NULL,
  certainty        text NOT NULL,
  starts_on        date,
  starts_precision text,
  ends_on          date,
  ends_precision   text,
  change_set_id    bigint NOT NULL,
  CONSTRAINT activity_versions_pk PRIMARY KEY (activity_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT activity_versions_version_unique UNIQUE (version_id),
  CONSTRAINT activity_versions_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT activity_versions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT activity_versions_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force)))),
  CONSTRAINT activity_versions_name_trimmed CHECK (name = btrim(name) AND name <> ''),
  CONSTRAINT activity_versions_phases_known CHECK (phases <@ ARRAY['CONCEPT', 'DEVELOPMENT', 'ADAPTATION', 'INTRODUCTION', 'IN_USE']),
  CONSTRAINT activity_versions_certainty_known CHECK (certainty IN ('PLANNED', 'TENTATIVE')),
  CONSTRAINT activity_versions_starts_precision_known CHECK (starts_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT activity_versions_ends_precision_known CHECK (ends_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT activity_versions_starts_whole CHECK ((starts_on IS NULL) = (starts_precision IS NULL)),
  CONSTRAINT activity_versions_ends_whole CHECK ((ends_on IS NULL) = (ends_precision IS NULL))
);
CREATE INDEX activity_versions_in_force_idx ON activity_versions USING gist (in_force);
CREATE INDEX activity_versions_change_set_idx ON activity_versions (change_set_id);
COMMENT ON TABLE activity_versions IS 'What an activity says, over time. A missing date is missing.';
COMMENT ON COLUMN activity_versions.version_id IS 'Identity of the version.';
COMMENT ON COLUMN activity_versions.activity_id IS 'The activity.';
COMMENT ON COLUMN activity_versions.in_force IS 'When this holds.';
COMMENT ON COLUMN activity_versions.name IS 'Name; two activities may bear one name.';
COMMENT ON COLUMN activity_versions.description IS 'Description, where one is given.';
COMMENT ON COLUMN activity_versions.phases IS 'The phases the line spans, in their order; empty when none is named.';
COMMENT ON COLUMN activity_versions.certainty IS 'PLANNED (planlagt) or TENTATIVE (tentativ).';
COMMENT ON COLUMN activity_versions.starts_on IS 'Decided start; the first day of the period when the precision is coarser than a day.';
COMMENT ON COLUMN activity_versions.starts_precision IS 'How exact the start is.';
COMMENT ON COLUMN activity_versions.ends_on IS 'Decided end, last day included; may stand before the start as published.';
COMMENT ON COLUMN activity_versions.ends_precision IS 'How exact the end is.';
COMMENT ON COLUMN activity_versions.change_set_id IS 'The set that made the version.';

CREATE TABLE placements (
  version_id    bigint GENERATED ALWAYS AS IDENTITY,
  activity_id   bigint NOT NULL,
  subgoal_id    bigint NOT NULL,
  in_force      tstzrange NOT NULL,
  grouping_id   bigint,
  is_primary    boolean NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT placements_pk PRIMARY KEY (activity_id, subgoal_id, in_force WITHOUT OVERLAPS),
  CONSTRAINT placements_version_unique UNIQUE (version_id),
  CONSTRAINT placements_one_primary EXCLUDE USING gist (activity_id WITH =, in_force WITH &&) WHERE (is_primary),
  CONSTRAINT placements_activity_fk FOREIGN KEY (activity_id, PERIOD in_force) REFERENCES activity_versions (activity_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT placements_subgoal_fk FOREIGN KEY (subgoal_id, PERIOD in_force) REFERENCES subgoal_versions (subgoal_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT placements_grouping_fk FOREIGN KEY (grouping_id, subgoal_id, PERIOD in_force) REFERENCES grouping_versions (grouping_id, subgoal_id, PERIOD in_force) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT placements_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT placements_range CHECK (NOT isempty(in_force) AND lower_inc(in_force) AND NOT upper_inc(in_force) AND isfinite(lower(in_force)) AND (upper(in_force) IS NULL OR isfinite(upper(in_force))))
);
CREATE INDEX placements_in_force_idx ON placements USING gist (in_force);
CREATE INDEX placements_subgoal_idx ON placements USING gist (subgoal_id, in_force);
CREATE INDEX placements_grouping_idx ON placements USING gist (grouping_id, subgoal_id, in_force);
CREATE INDEX placements_change_set_idx ON placements (change_set_id);
COMMENT ON TABLE placements IS 'Which delmål and gruppering an activity stands under, over time ("vises også under" when not primary).';
COMMENT ON COLUMN placements.version_id IS 'Identity of the version.';
COMMENT ON COLUMN placements.activity_id IS 'The activity.';
COMMENT ON COLUMN placements.subgoal_id IS 'The delmål.';
COMMENT ON COLUMN placements.in_force IS 'When this holds.';
COMMENT ON COLUMN placements.grouping_id IS 'The gruppering within the delmål, if any.';
COMMENT ON COLUMN placements.is_primary IS 'True for the one place it belongs; false where it is shown also.';
COMMENT ON COLUMN placements.change_set_id IS 'The set that made the version.';

CREATE TABLE successions (
  predecessor_id bigint NOT NULL,
  successor_id   bigint NOT NULL,
  kind           text NOT NULL,
  since          timestamptz NOT NULL,
  change_set_id  bigint NOT NULL,
  CONSTRAINT successions_pk PRIMARY KEY (predecessor_id, successor_id),
  CONSTRAINT successions_predecessor_fk FOREIGN KEY (predecessor_id) REFERENCES activities (id),
  CONSTRAINT successions_successor_fk FOREIGN KEY (successor_id) REFERENCES activities (id),
  CONSTRAINT successions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT successions_kind_known CHECK (kind IN ('SPLIT')),
  CONSTRAINT successions_not_itself CHECK (predecessor_id <> successor_id)
);
CREATE INDEX successions_successor_idx ON successions (successor_id);
CREATE INDEX successions_change_set_idx ON successions (change_set_id);
COMMENT ON TABLE successions IS 'Which activity became which others.';
COMMENT ON COLUMN successions.predecessor_id IS 'The one that ended.';
COMMENT ON COLUMN successions.successor_id IS 'One that came of it.';
COMMENT ON COLUMN successions.kind IS 'SPLIT (delt opp).';
COMMENT ON COLUMN successions.since IS 'From when.';
COMMENT ON COLUMN successions.change_set_id IS 'The set that did it.';

CREATE TABLE changes (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  change_set_id bigint NOT NULL,
  position      integer NOT NULL,
  subject       text NOT NULL,
  kind          text NOT NULL,
  strategy_id   bigint,
  goal_id       bigint,
  subgoal_id    bigint,
  grouping_id   bigint,
  activity_id   bigint,
  base_since    timestamptz,
  fields        text[] NOT NULL,
  before        jsonb NOT NULL,
  proposed      jsonb NOT NULL,
  outcome       text,
  adopted       jsonb,
  copied_from   bigint,
  CONSTRAINT changes_pk PRIMARY KEY (id),
  CONSTRAINT changes_position_unique UNIQUE (change_set_id, position) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT changes_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT changes_strategy_fk FOREIGN KEY (strategy_id) REFERENCES strategies (id),
  CONSTRAINT changes_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT changes_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  CONSTRAINT changes_grouping_fk FOREIGN KEY (grouping_id) REFERENCES groupings (id),
  CONSTRAINT changes_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT changes_copied_from_fk FOREIGN KEY (copied_from) REFERENCES changes (id),
  CONSTRAINT changes_subject_known CHECK (subject IN ('strategy', 'goal', 'subgoal', 'grouping', 'activity')),
  CONSTRAINT changes_subject_one CHECK (num_nonnulls(strategy_id, goal_id, subgoal_id, grouping_id, activity_id) <= 1),
  CONSTRAINT changes_subject_of_its_kind CHECK (
    (strategy_id IS NULL OR subject = 'strategy') AND (goal_id IS NULL OR subject = 'goal') AND (subgoal_id IS NULL OR subject = 'subgoal')
    AND (grouping_id IS NULL OR subject = 'grouping') AND (activity_id IS NULL OR subject = 'activity')),
  CONSTRAINT changes_only_create_lacks_subject CHECK (kind = 'CREATE' OR num_nonnulls(strategy_id, goal_id, subgoal_id, grouping_id, activity_id) = 1),
  CONSTRAINT changes_kind_known CHECK (kind IN ('CREATE', 'RENAME', 'DESCRIBE', 'MOVE', 'PLACE_ALSO', 'RESCHEDULE', 'SPLIT', 'CLOSE')),
  CONSTRAINT changes_outcome_known CHECK (outcome IN ('ADOPTED', 'ADOPTED_AMENDED', 'REJECTED', 'DEFERRED')),
  CONSTRAINT changes_adopted_when_adopted CHECK ((outcome IN ('ADOPTED', 'ADOPTED_AMENDED')) IS TRUE = (adopted IS NOT NULL))
);
CREATE INDEX changes_strategy_idx ON changes (strategy_id);
CREATE INDEX changes_goal_idx ON changes (goal_id);
CREATE INDEX changes_subgoal_idx ON changes (subgoal_id);
CREATE INDEX changes_grouping_idx ON changes (grouping_id);
CREATE INDEX changes_activity_idx ON changes (activity_id);
CREATE INDEX changes_copied_from_idx ON changes (copied_from);
COMMENT ON TABLE changes IS 'One change of a set: what it touches, what that said before, what is proposed and what was adopted.';
COMMENT ON COLUMN changes.id IS 'Identity.';
COMMENT ON COLUMN changes.change_set_id IS 'The set.';
COMMENT ON COLUMN changes.position IS 'Order within the set, from 1; changes are applied in this order.';
COMMENT ON COLUMN changes.subject IS 'What kind of thing it touches: strategy, goal, subgoal, grouping or activity.';
COMMENT ON COLUMN changes.kind IS 'Kind of change (domain.md 2).';
COMMENT ON COLUMN changes.strategy_id IS 'The strategy it touches.';
COMMENT ON COLUMN changes.goal_id IS 'The goal it touches.';
COMMENT ON COLUMN changes.subgoal_id IS 'The delmål it touches; empty for a CREATE until it is applied.';
COMMENT ON COLUMN changes.grouping_id IS 'The gruppering it touches; empty for a CREATE until it is applied.';
COMMENT ON COLUMN changes.activity_id IS 'The activity it touches; empty for a CREATE until it is applied.';
COMMENT ON COLUMN changes.base_since IS 'The version it was written against: the one in force since then.';
COMMENT ON COLUMN changes.fields IS 'The fields it touches, so that each field can tell its ground.';
COMMENT ON COLUMN changes.before IS 'What those fields said in the version it was written against.';
COMMENT ON COLUMN changes.proposed IS 'What they should say, as proposed; holds only what changes.';
COMMENT ON COLUMN changes.outcome IS 'ADOPTED, ADOPTED_AMENDED, REJECTED or DEFERRED, once decided.';
COMMENT ON COLUMN changes.adopted IS 'What was adopted; differs from proposed when amended.';
COMMENT ON COLUMN changes.copied_from IS 'The deferred change it carries on.';

CREATE TABLE case_concerns (
  case_id     bigint NOT NULL,
  position    smallint NOT NULL,
  goal_id     bigint,
  subgoal_id  bigint,
  activity_id bigint,
  CONSTRAINT case_concerns_pk PRIMARY KEY (case_id, position),
  CONSTRAINT case_concerns_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT case_concerns_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT case_concerns_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  CONSTRAINT case_concerns_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT case_concerns_one_thing CHECK (num_nonnulls(goal_id, subgoal_id, activity_id) = 1),
  CONSTRAINT case_concerns_unique UNIQUE NULLS NOT DISTINCT (case_id, goal_id, subgoal_id, activity_id)
);
CREATE INDEX case_concerns_goal_idx ON case_concerns (goal_id);
CREATE INDEX case_concerns_subgoal_idx ON case_concerns (subgoal_id);
CREATE INDEX case_concerns_activity_idx ON case_concerns (activity_id);
COMMENT ON TABLE case_concerns IS 'Saken gjelder: what a case is about, whether or not it changes anything in the plan.';
COMMENT ON COLUMN case_concerns.case_id IS 'The case.';
COMMENT ON COLUMN case_concerns.position IS 'Order, from 1.';
COMMENT ON COLUMN case_concerns.goal_id IS 'A goal it is about.';
COMMENT ON COLUMN case_concerns.subgoal_id IS 'A delmål it is about.';
COMMENT ON COLUMN case_concerns.activity_id IS 'An activity it is about.';
