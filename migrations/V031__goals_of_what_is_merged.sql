-- Who may write a set that merges things must answer for the goals of all of them.
ALTER VIEW change_goals RENAME TO change_own_goals;
CREATE VIEW change_goals AS
SELECT change_set_id, change_id, goal FROM change_own_goals
UNION
SELECT h.change_set_id, h.id,
       coalesce(split_part(CASE WHEN h.subject = 'subgoal' THEN other ELSE (
                    SELECT v.code
                    FROM activity_keys k
                    JOIN placements p ON p.activity_id = k.activity_id AND p.is_primary
                    JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id
                    WHERE k.key = other
                    ORDER BY p.in_force DESC, v.in_force DESC LIMIT 1) END, '.', 1), '')
FROM changes h CROSS JOIN LATERAL jsonb_array_elements_text(h.proposed -> 'with') AS other
WHERE h.kind = 'MERGE';
COMMENT ON VIEW change_own_goals IS 'The goal of the thing each change is written to; see change_goals.';
COMMENT ON COLUMN change_own_goals.change_set_id IS 'The set.';
COMMENT ON COLUMN change_own_goals.change_id IS 'The change.';
COMMENT ON COLUMN change_own_goals.goal IS 'Code of the goal.';
COMMENT ON VIEW change_goals IS 'The primary goals of what each change touches, by their codes; empty for the strategy itself and for terms. A new gruppering follows what stands in it.';
COMMENT ON COLUMN change_goals.change_set_id IS 'The set.';
COMMENT ON COLUMN change_goals.change_id IS 'The change.';
COMMENT ON COLUMN change_goals.goal IS 'Code of a goal.';
GRANT SELECT ON change_goals TO retning_app, retning_engine;
