INSERT INTO subgoal_successions (predecessor_id, successor_id, kind, since, change_set_id)
SELECT min(g.id), max(g.id), 'SPLIT', (SELECT max(effective_at) FROM change_sets), (SELECT min(id) FROM change_sets) FROM subgoals g RETURNING 1

WITH moment AS (SELECT max(effective_at) AS at, min(id) AS change_set FROM change_sets),
one AS (INSERT INTO initiatives DEFAULT VALUES RETURNING id),
other AS (INSERT INTO initiatives DEFAULT VALUES RETURNING id),
both_of_them AS (SELECT id, 'T-000' || row_number() OVER (ORDER BY id) AS key FROM (SELECT id FROM one UNION ALL SELECT id FROM other) i),
keyed AS (INSERT INTO initiative_keys (key, initiative_id, since) SELECT key, id, at FROM both_of_them, moment),
saying AS (INSERT INTO initiative_versions (initiative_id, in_force, name, goal_id, lifecycle, phases, change_set_id)
           SELECT id, tstzrange(at, NULL), key, (SELECT min(id) FROM goals), 'CANDIDATE', '{}', change_set FROM both_of_them, moment),
supported AS (INSERT INTO initiative_supports (initiative_id, in_force, goal_id, change_set_id)
              SELECT id, tstzrange(at, NULL), (SELECT min(id) + 1 FROM goals), change_set FROM one, moment),
owned AS (INSERT INTO initiative_owners (initiative_id, in_force, organization_id, inferred, change_set_id)
          SELECT one.id, tstzrange(at, NULL), (SELECT min(id) FROM organizations), false, change_set FROM one, moment),
linked AS (INSERT INTO initiative_activities (initiative_id, in_force, activity_id, change_set_id)
           SELECT one.id, tstzrange(at, NULL), (SELECT min(id) FROM activities), change_set FROM one, moment),
told AS (INSERT INTO initiative_criteria (initiative_id, criterion, met, evidence) SELECT id, 'OWNER', true, 'Eier er pekt ut' FROM one)
INSERT INTO initiative_dependencies (initiative_id, in_force, on_initiative_id, what, change_set_id)
SELECT one.id, tstzrange(at, NULL), other.id, 'Felles løsning', change_set FROM one, other, moment RETURNING 1
