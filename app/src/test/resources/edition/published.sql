WITH org AS (INSERT INTO organizations DEFAULT VALUES RETURNING id)
INSERT INTO organization_names (organization_id, valid, name) SELECT id, daterange(NULL, NULL), 'Eier én RHF' FROM org;
WITH org AS (INSERT INTO organizations DEFAULT VALUES RETURNING id)
INSERT INTO organization_names (organization_id, valid, name) SELECT id, daterange(NULL, NULL), 'Eier to RHF' FROM org;
INSERT INTO activity_owners (activity_id, organization_id, in_force, inferred, change_set_id)
SELECT v.activity_id, o.id, tstzrange(lower(v.in_force), NULL), true, v.change_set_id
FROM activity_versions v JOIN activity_keys k ON k.activity_id = v.activity_id AND k.key = :key, organizations o WHERE upper_inf(v.in_force);
INSERT INTO milestones (activity_id, kind, in_force, falls_on, precision, change_set_id)
SELECT v.activity_id, 'AVAILABLE', tstzrange(lower(v.in_force), NULL), '2027-01-01', 'QUARTER', v.change_set_id
FROM activity_versions v JOIN activity_keys k ON k.activity_id = v.activity_id AND k.key = :key WHERE upper_inf(v.in_force);
WITH term AS (INSERT INTO terms DEFAULT VALUES RETURNING id)
INSERT INTO term_versions (term_id, in_force, name, change_set_id)
SELECT term.id, tstzrange(s.effective_at, NULL), 'Tillitsmodell', s.id FROM term, (SELECT * FROM change_sets ORDER BY effective_at DESC NULLS LAST LIMIT 1) s;
INSERT INTO subgoal_successions (predecessor_id, successor_id, kind, since, change_set_id)
SELECT min(g.id), max(g.id), 'SPLIT', (SELECT max(effective_at) FROM change_sets), (SELECT min(id) FROM change_sets) FROM subgoals g
