INSERT INTO subgoal_successions (predecessor_id, successor_id, kind, since, change_set_id)
SELECT min(g.id), max(g.id), 'SPLIT', (SELECT max(effective_at) FROM change_sets), (SELECT min(id) FROM change_sets) FROM subgoals g RETURNING 1
