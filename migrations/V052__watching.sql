-- What people follow, when they last looked, and the secret address of each one's calendar.
CREATE TABLE followings (
  id          bigint GENERATED ALWAYS AS IDENTITY,
  person_id   bigint NOT NULL,
  goal_id     bigint,
  subgoal_id  bigint,
  activity_id bigint,
  since       timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT followings_pk PRIMARY KEY (id),
  CONSTRAINT followings_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT followings_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT followings_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  CONSTRAINT followings_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT followings_one_thing CHECK (num_nonnulls(goal_id, subgoal_id, activity_id) = 1),
  CONSTRAINT followings_unique UNIQUE NULLS NOT DISTINCT (person_id, goal_id, subgoal_id, activity_id)
);
CREATE INDEX followings_goal_idx ON followings (goal_id);
CREATE INDEX followings_subgoal_idx ON followings (subgoal_id);
CREATE INDEX followings_activity_idx ON followings (activity_id);
COMMENT ON TABLE followings IS 'What each person wants to hear of; nobody else sees it.';
COMMENT ON COLUMN followings.id IS 'Identity.';
COMMENT ON COLUMN followings.person_id IS 'Who follows.';
COMMENT ON COLUMN followings.goal_id IS 'The goal, with all under it.';
COMMENT ON COLUMN followings.subgoal_id IS 'The delmål, with all under it.';
COMMENT ON COLUMN followings.activity_id IS 'The activity.';
COMMENT ON COLUMN followings.since IS 'From when.';

CREATE TABLE visits (
  person_id bigint NOT NULL,
  seen_at   timestamptz NOT NULL,
  before_at timestamptz,
  CONSTRAINT visits_pk PRIMARY KEY (person_id),
  CONSTRAINT visits_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
COMMENT ON TABLE visits IS 'When a person last looked at the front page and the time before, so that it can tell what is new to that person. Not in the audit log: it changes nothing but that.';
COMMENT ON COLUMN visits.person_id IS 'The person.';
COMMENT ON COLUMN visits.seen_at IS 'When the front page was last shown.';
COMMENT ON COLUMN visits.before_at IS 'When the visit before ended: what came after it is new. A pause of two hours ends a visit.';

CREATE TABLE calendar_addresses (
  person_id   bigint NOT NULL,
  secret_hash bytea NOT NULL,
  made_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT calendar_addresses_pk PRIMARY KEY (person_id),
  CONSTRAINT calendar_addresses_secret_unique UNIQUE (secret_hash),
  CONSTRAINT calendar_addresses_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT calendar_addresses_secret_size CHECK (octet_length(secret_hash) = 32)
);
COMMENT ON TABLE calendar_addresses IS 'The secret address that a calendar reads a person''s dates from; one a person, taken away by that person.';
COMMENT ON COLUMN calendar_addresses.person_id IS 'Whose dates.';
COMMENT ON COLUMN calendar_addresses.secret_hash IS 'SHA-256 of the secret in the address; the secret itself is shown once and kept nowhere.';
COMMENT ON COLUMN calendar_addresses.made_at IS 'When it was made.';

CREATE TABLE feed_identity (
  single  boolean NOT NULL DEFAULT true,
  id      uuid NOT NULL DEFAULT gen_random_uuid(),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT feed_identity_pk PRIMARY KEY (single),
  CONSTRAINT feed_identity_one_row CHECK (single)
);
INSERT INTO feed_identity DEFAULT VALUES;
COMMENT ON TABLE feed_identity IS 'What the ids of feeds and calendars are made from, so that they stay the same when the address of Retning changes.';
COMMENT ON COLUMN feed_identity.single IS 'There is one row.';
COMMENT ON COLUMN feed_identity.id IS 'Tells this Retning from any other.';
COMMENT ON COLUMN feed_identity.made_at IS 'When the database was made.';

-- What each change in force touched, with what that stood under just before and just after it.
CREATE VIEW change_touches WITH (security_invoker = true) AS
WITH moved AS NOT MATERIALIZED (
  SELECT h.change_set_id, h.id AS change_id, h.goal_id, h.subgoal_id, h.grouping_id, h.activity_id,
         tstzrange(s.effective_at - interval '1 microsecond', s.effective_at, '[]') AS around
  FROM changes h JOIN change_sets s ON s.id = h.change_set_id
  WHERE s.effective_at IS NOT NULL AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
  UNION ALL
  SELECT c.change_set_id, NULL, NULL, NULL, NULL, c.successor_id, tstzrange(c.since - interval '1 microsecond', c.since, '[]')
  FROM successions c
), under AS NOT MATERIALIZED (
  SELECT m.change_set_id, m.change_id, m.subgoal_id, m.around FROM moved m WHERE m.subgoal_id IS NOT NULL
  UNION ALL
  SELECT m.change_set_id, m.change_id, g.subgoal_id, m.around
  FROM moved m JOIN grouping_versions g ON g.grouping_id = m.grouping_id AND g.in_force && m.around
  UNION ALL
  SELECT m.change_set_id, m.change_id, p.subgoal_id, m.around
  FROM moved m JOIN placements p ON p.activity_id = m.activity_id AND p.in_force && m.around
)
SELECT change_set_id, change_id, 'activity' AS subject, activity_id AS thing FROM moved WHERE activity_id IS NOT NULL
UNION
SELECT change_set_id, change_id, 'subgoal', subgoal_id FROM under
UNION
SELECT change_set_id, change_id, 'goal', goal_id FROM moved WHERE goal_id IS NOT NULL
UNION
SELECT u.change_set_id, u.change_id, 'goal', v.goal_id
FROM under u JOIN subgoal_versions v ON v.subgoal_id = u.subgoal_id AND v.in_force && u.around;
COMMENT ON VIEW change_touches IS 'The activities, delmål and goals that each change in force touched: itself, and what it stood under just before and after.';
COMMENT ON COLUMN change_touches.change_set_id IS 'The set in force.';
COMMENT ON COLUMN change_touches.change_id IS 'The change; empty for what a split or a merger made.';
COMMENT ON COLUMN change_touches.subject IS 'activity, subgoal or goal.';
COMMENT ON COLUMN change_touches.thing IS 'Its identity.';

-- What each case concerns, with what that stands under now.
CREATE VIEW case_touches WITH (security_invoker = true) AS
WITH under AS NOT MATERIALIZED (
  SELECT c.case_id, c.subgoal_id FROM case_concerns c WHERE c.subgoal_id IS NOT NULL
  UNION ALL
  SELECT c.case_id, p.subgoal_id FROM case_concerns c JOIN placements p ON p.activity_id = c.activity_id AND p.in_force @> clock_timestamp()
)
SELECT case_id, 'activity' AS subject, activity_id AS thing FROM case_concerns WHERE activity_id IS NOT NULL
UNION
SELECT case_id, 'subgoal', subgoal_id FROM under
UNION
SELECT case_id, 'goal', goal_id FROM case_concerns WHERE goal_id IS NOT NULL
UNION
SELECT u.case_id, 'goal', v.goal_id FROM under u JOIN subgoal_versions v ON v.subgoal_id = u.subgoal_id AND v.in_force @> clock_timestamp();
COMMENT ON VIEW case_touches IS 'The activities, delmål and goals that each case concerns, itself or by what stands under them.';
COMMENT ON COLUMN case_touches.case_id IS 'The case.';
COMMENT ON COLUMN case_touches.subject IS 'activity, subgoal or goal.';
COMMENT ON COLUMN case_touches.thing IS 'Its identity.';

GRANT SELECT ON followings, visits, calendar_addresses, feed_identity, change_touches, case_touches TO retning_app;
GRANT INSERT, DELETE ON followings, calendar_addresses TO retning_app;
GRANT INSERT, UPDATE ON visits TO retning_app;
GRANT UPDATE (secret_hash, made_at) ON calendar_addresses TO retning_app;
