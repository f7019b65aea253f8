WITH made AS (INSERT INTO groupings DEFAULT VALUES RETURNING id)
INSERT INTO grouping_versions (grouping_id, in_force, subgoal_id, name, change_set_id)
SELECT made.id, tstzrange(:T, NULL), s.subgoal_id, 'Bak ryggen', :set FROM made, (SELECT min(subgoal_id) AS subgoal_id FROM subgoal_versions) s

UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force), :T) WHERE upper_inf(in_force)

INSERT INTO activity_keys (key, activity_id, since) SELECT 'R-9999', activity_id, :T FROM activity_keys WHERE key = :key

INSERT INTO successions (predecessor_id, successor_id, kind, since, change_set_id) SELECT min(id), max(id), 'SPLIT', :T, :set FROM activities

INSERT INTO changes (change_set_id, position, subject, kind, fields, before, proposed) VALUES (:set, 2, 'activity', 'CREATE', '{}', '{}', '{}')

UPDATE changes SET adopted = '{"name": "Noe annet"}' WHERE change_set_id = :set

DELETE FROM changes WHERE change_set_id = :set

UPDATE change_sets SET reason = 'Noe annet' WHERE id = :set

INSERT INTO change_sets (title, class, status, ground_type, effect, decided_at, effective_at, recorded_at)
VALUES ('Bakdatert', 'FOUNDING', 'DECIDED', 'FOUNDING', 'AT_ONCE', clock_timestamp(), :T, clock_timestamp())

UPDATE cases SET title = 'Noe annet' WHERE id = :case

UPDATE decisions SET adopted_text = 'Noe annet' WHERE case_id = :case

UPDATE meetings SET held_on = held_on + 1 WHERE id = :meeting

UPDATE council_names SET name = 'Noe annet' WHERE council_id = (SELECT council_id FROM cases WHERE id = :case)

INSERT INTO editions (label, title, data_time, published_at) VALUES ('1999-01', 'Samtidig', :T, clock_timestamp())
