INSERT INTO subgoal_successions (predecessor_id, successor_id, kind, since, change_set_id)
SELECT min(g.id), max(g.id), 'SPLIT', (SELECT max(effective_at) FROM change_sets), (SELECT min(id) FROM change_sets) FROM subgoals g RETURNING 1

INSERT INTO initiative_criteria (initiative_id, criterion, met, evidence) SELECT max(id), 'OWNER', true, 'Eier er pekt ut' FROM initiatives RETURNING 1
