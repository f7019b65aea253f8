-- An initiative can be followed, and who follows a goal, a delmål or an activity hears of the initiatives that serve it.
ALTER TABLE followings
  ADD COLUMN initiative_id bigint,
  ADD CONSTRAINT followings_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  DROP CONSTRAINT followings_one_thing,
  DROP CONSTRAINT followings_unique,
  ADD CONSTRAINT followings_one_thing CHECK (num_nonnulls(goal_id, subgoal_id, activity_id, initiative_id) = 1),
  ADD CONSTRAINT followings_unique UNIQUE NULLS NOT DISTINCT (person_id, goal_id, subgoal_id, activity_id, initiative_id);
CREATE INDEX followings_initiative_idx ON followings (initiative_id);
COMMENT ON COLUMN followings.initiative_id IS 'The initiative.';

CREATE OR REPLACE VIEW change_touches WITH (security_invoker = true) AS
WITH moved AS NOT MATERIALIZED (
  SELECT h.change_set_id, h.id AS change_id, h.goal_id, h.subgoal_id, h.grouping_id, h.activity_id, h.initiative_id,
         tstzrange(s.effective_at - interval '1 microsecond', s.effective_at, '[]') AS around
  FROM changes h JOIN change_sets s ON s.id = h.change_set_id
  WHERE s.effective_at IS NOT NULL AND h.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')
  UNION ALL
  SELECT c.change_set_id, NULL, NULL, NULL, NULL, c.successor_id, NULL, tstzrange(c.since - interval '1 microsecond', c.since, '[]')
  FROM successions c
), linked AS NOT MATERIALIZED (
  SELECT m.change_set_id, m.change_id, l.activity_id, m.around
  FROM moved m JOIN initiative_activities l ON l.initiative_id = m.initiative_id AND l.in_force && m.around
), under AS NOT MATERIALIZED (
  SELECT m.change_set_id, m.change_id, m.subgoal_id, m.around FROM moved m WHERE m.subgoal_id IS NOT NULL
  UNION ALL
  SELECT m.change_set_id, m.change_id, g.subgoal_id, m.around
  FROM moved m JOIN grouping_versions g ON g.grouping_id = m.grouping_id AND g.in_force && m.around
  UNION ALL
  SELECT m.change_set_id, m.change_id, p.subgoal_id, m.around
  FROM moved m JOIN placements p ON p.activity_id = m.activity_id AND p.in_force && m.around
  UNION ALL
  SELECT l.change_set_id, l.change_id, p.subgoal_id, l.around
  FROM linked l JOIN placements p ON p.activity_id = l.activity_id AND p.in_force && l.around
)
SELECT change_set_id, change_id, 'activity' AS subject, activity_id AS thing FROM moved WHERE activity_id IS NOT NULL
UNION
SELECT change_set_id, change_id, 'subgoal', subgoal_id FROM under
UNION
SELECT change_set_id, change_id, 'goal', goal_id FROM moved WHERE goal_id IS NOT NULL
UNION
SELECT u.change_set_id, u.change_id, 'goal', v.goal_id
FROM under u JOIN subgoal_versions v ON v.subgoal_id = u.subgoal_id AND v.in_force && u.around
UNION
SELECT change_set_id, change_id, 'initiative', initiative_id FROM moved WHERE initiative_id IS NOT NULL
UNION
SELECT change_set_id, change_id, 'activity', activity_id FROM linked
UNION
SELECT m.change_set_id, m.change_id, 'goal', v.goal_id
FROM moved m JOIN initiative_versions v ON v.initiative_id = m.initiative_id AND v.in_force && m.around
UNION
SELECT m.change_set_id, m.change_id, 'goal', s.goal_id
FROM moved m JOIN initiative_supports s ON s.initiative_id = m.initiative_id AND s.in_force && m.around;
COMMENT ON VIEW change_touches IS 'The activities, delmål, goals and initiatives that each change in force touched: itself, and what it stood under, served or was linked to just before and after.';
COMMENT ON COLUMN change_touches.subject IS 'activity, subgoal, goal or initiative.';

CREATE OR REPLACE VIEW case_touches WITH (security_invoker = true) AS
WITH linked AS NOT MATERIALIZED (
  SELECT c.case_id, l.activity_id
  FROM case_concerns c JOIN initiative_activities l ON l.initiative_id = c.initiative_id AND l.in_force @> clock_timestamp()
), under AS NOT MATERIALIZED (
  SELECT c.case_id, c.subgoal_id FROM case_concerns c WHERE c.subgoal_id IS NOT NULL
  UNION ALL
  SELECT c.case_id, p.subgoal_id FROM case_concerns c JOIN placements p ON p.activity_id = c.activity_id AND p.in_force @> clock_timestamp()
  UNION ALL
  SELECT l.case_id, p.subgoal_id FROM linked l JOIN placements p ON p.activity_id = l.activity_id AND p.in_force @> clock_timestamp()
)
SELECT case_id, 'activity' AS subject, activity_id AS thing FROM case_concerns WHERE activity_id IS NOT NULL
UNION
SELECT case_id, 'subgoal', subgoal_id FROM under
UNION
SELECT case_id, 'goal', goal_id FROM case_concerns WHERE goal_id IS NOT NULL
UNION
SELECT u.case_id, 'goal', v.goal_id FROM under u JOIN subgoal_versions v ON v.subgoal_id = u.subgoal_id AND v.in_force @> clock_timestamp()
UNION
SELECT case_id, 'initiative', initiative_id FROM case_concerns WHERE initiative_id IS NOT NULL
UNION
SELECT case_id, 'activity', activity_id FROM linked
UNION
SELECT c.case_id, 'goal', v.goal_id
FROM case_concerns c JOIN initiative_versions v ON v.initiative_id = c.initiative_id AND v.in_force @> clock_timestamp()
UNION
SELECT c.case_id, 'goal', s.goal_id
FROM case_concerns c JOIN initiative_supports s ON s.initiative_id = c.initiative_id AND s.in_force @> clock_timestamp();
COMMENT ON VIEW case_touches IS 'The activities, delmål, goals and initiatives that each case concerns, itself or by what stands under them, serves them or is linked to them.';
COMMENT ON COLUMN case_touches.subject IS 'activity, subgoal, goal or initiative.';
