-- The primary goal of each thing a change touches, as the plan stands: who answers for them all may propose the set.
CREATE VIEW change_goals AS
SELECT h.change_set_id, h.id AS change_id,
       coalesce(
         CASE WHEN h.subject = 'goal' THEN (SELECT code FROM goal_versions v WHERE v.goal_id = h.goal_id ORDER BY in_force DESC LIMIT 1)
              WHEN h.subject = 'subgoal' AND h.subgoal_id IS NOT NULL THEN
                (SELECT split_part(code, '.', 1) FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY in_force DESC LIMIT 1)
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
WHERE h.subject <> 'grouping';
COMMENT ON VIEW change_goals IS 'The primary goal of what each change touches, by its code; empty for the strategy itself. A gruppering follows what stands in it.';
COMMENT ON COLUMN change_goals.change_set_id IS 'The set.';
COMMENT ON COLUMN change_goals.change_id IS 'The change.';
COMMENT ON COLUMN change_goals.goal IS 'Code of the goal.';
GRANT SELECT ON change_goals TO retning_app, retning_engine;
