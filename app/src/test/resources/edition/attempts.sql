DELETE FROM strategy_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM strategy_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE strategy_versions

TRUNCATE strategy_versions CASCADE

UPDATE strategy_versions SET name = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE strategy_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE strategy_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE strategy_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE strategy_versions SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE strategy_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE strategy_versions SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE strategy_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE strategy_versions SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE strategy_versions SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE strategy_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO strategy_versions (in_force, strategy_id, name, first_year, last_year, aims, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), strategy_id, name, first_year, last_year, aims, change_set_id FROM strategy_versions LIMIT 1

INSERT INTO strategy_versions (in_force, strategy_id, name, first_year, last_year, aims, change_set_id)
SELECT tstzrange(:E, NULL), strategy_id, name, first_year, last_year, aims, change_set_id FROM strategy_versions LIMIT 1

INSERT INTO strategy_versions (in_force, strategy_id, name, first_year, last_year, aims, change_set_id)
SELECT tstzrange(NULL, NULL), strategy_id, name, first_year, last_year, aims, change_set_id FROM strategy_versions LIMIT 1

INSERT INTO strategy_versions (version_id, in_force, strategy_id, name, first_year, last_year, aims, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), strategy_id, name, first_year, last_year, aims, change_set_id FROM strategy_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET name = EXCLUDED.name, in_force = EXCLUDED.in_force

MERGE INTO strategy_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET name = 'Noe annet'

MERGE INTO strategy_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM goal_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM goal_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE goal_versions -- other tables refer to it

TRUNCATE goal_versions CASCADE

UPDATE goal_versions SET name = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE goal_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE goal_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE goal_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE goal_versions SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE goal_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE goal_versions SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE goal_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE goal_versions SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE goal_versions SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE goal_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO goal_versions (in_force, goal_id, strategy_id, code, name, supporting, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), goal_id, strategy_id, code, name, supporting, change_set_id FROM goal_versions LIMIT 1

INSERT INTO goal_versions (in_force, goal_id, strategy_id, code, name, supporting, change_set_id)
SELECT tstzrange(:E, NULL), goal_id, strategy_id, code, name, supporting, change_set_id FROM goal_versions LIMIT 1

INSERT INTO goal_versions (in_force, goal_id, strategy_id, code, name, supporting, change_set_id)
SELECT tstzrange(NULL, NULL), goal_id, strategy_id, code, name, supporting, change_set_id FROM goal_versions LIMIT 1

INSERT INTO goal_versions (version_id, in_force, goal_id, strategy_id, code, name, supporting, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), goal_id, strategy_id, code, name, supporting, change_set_id FROM goal_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET name = EXCLUDED.name, in_force = EXCLUDED.in_force

MERGE INTO goal_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET name = 'Noe annet'

MERGE INTO goal_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM subgoal_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM subgoal_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE subgoal_versions -- other tables refer to it

TRUNCATE subgoal_versions CASCADE

UPDATE subgoal_versions SET description = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE subgoal_versions SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE subgoal_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO subgoal_versions (in_force, subgoal_id, goal_id, code, name, description, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), subgoal_id, goal_id, code, name, description, change_set_id FROM subgoal_versions LIMIT 1

INSERT INTO subgoal_versions (in_force, subgoal_id, goal_id, code, name, description, change_set_id)
SELECT tstzrange(:E, NULL), subgoal_id, goal_id, code, name, description, change_set_id FROM subgoal_versions LIMIT 1

INSERT INTO subgoal_versions (in_force, subgoal_id, goal_id, code, name, description, change_set_id)
SELECT tstzrange(NULL, NULL), subgoal_id, goal_id, code, name, description, change_set_id FROM subgoal_versions LIMIT 1

INSERT INTO subgoal_versions (version_id, in_force, subgoal_id, goal_id, code, name, description, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), subgoal_id, goal_id, code, name, description, change_set_id FROM subgoal_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET description = EXCLUDED.description, in_force = EXCLUDED.in_force

MERGE INTO subgoal_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET description = 'Noe annet'

MERGE INTO subgoal_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM grouping_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM grouping_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE grouping_versions -- other tables refer to it

TRUNCATE grouping_versions CASCADE

UPDATE grouping_versions SET name = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE grouping_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE grouping_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE grouping_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE grouping_versions SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE grouping_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE grouping_versions SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE grouping_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE grouping_versions SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE grouping_versions SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE grouping_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO grouping_versions (in_force, grouping_id, subgoal_id, name, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), grouping_id, subgoal_id, name, change_set_id FROM grouping_versions LIMIT 1

INSERT INTO grouping_versions (in_force, grouping_id, subgoal_id, name, change_set_id)
SELECT tstzrange(:E, NULL), grouping_id, subgoal_id, name, change_set_id FROM grouping_versions LIMIT 1

INSERT INTO grouping_versions (in_force, grouping_id, subgoal_id, name, change_set_id)
SELECT tstzrange(NULL, NULL), grouping_id, subgoal_id, name, change_set_id FROM grouping_versions LIMIT 1

INSERT INTO grouping_versions (version_id, in_force, grouping_id, subgoal_id, name, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), grouping_id, subgoal_id, name, change_set_id FROM grouping_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET name = EXCLUDED.name, in_force = EXCLUDED.in_force

MERGE INTO grouping_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET name = 'Noe annet'

MERGE INTO grouping_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM activity_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM activity_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE activity_versions -- other tables refer to it

TRUNCATE activity_versions CASCADE

UPDATE activity_versions SET starts_on = starts_on + 1 WHERE lower(in_force) <= :E

UPDATE activity_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE activity_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE activity_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE activity_versions SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE activity_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE activity_versions SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE activity_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE activity_versions SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE activity_versions SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE activity_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO activity_versions (in_force, activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id FROM activity_versions LIMIT 1

INSERT INTO activity_versions (in_force, activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id)
SELECT tstzrange(:E, NULL), activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id FROM activity_versions LIMIT 1

INSERT INTO activity_versions (in_force, activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id)
SELECT tstzrange(NULL, NULL), activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id FROM activity_versions LIMIT 1

INSERT INTO activity_versions (version_id, in_force, activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), activity_id, name, description, phases, certainty, starts_on, starts_precision, ends_on, ends_precision, change_set_id FROM activity_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET starts_on = EXCLUDED.starts_on, in_force = EXCLUDED.in_force

MERGE INTO activity_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET starts_on = starts_on + 1

MERGE INTO activity_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM placements WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM placements WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE placements

TRUNCATE placements CASCADE

UPDATE placements SET is_primary = NOT is_primary WHERE lower(in_force) <= :E

UPDATE placements SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE placements SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE placements SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE placements SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE placements SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE placements SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE placements SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE placements SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE placements SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE placements SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO placements (in_force, activity_id, subgoal_id, grouping_id, is_primary, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), activity_id, subgoal_id, grouping_id, is_primary, change_set_id FROM placements LIMIT 1

INSERT INTO placements (in_force, activity_id, subgoal_id, grouping_id, is_primary, change_set_id)
SELECT tstzrange(:E, NULL), activity_id, subgoal_id, grouping_id, is_primary, change_set_id FROM placements LIMIT 1

INSERT INTO placements (in_force, activity_id, subgoal_id, grouping_id, is_primary, change_set_id)
SELECT tstzrange(NULL, NULL), activity_id, subgoal_id, grouping_id, is_primary, change_set_id FROM placements LIMIT 1

INSERT INTO placements (version_id, in_force, activity_id, subgoal_id, grouping_id, is_primary, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), activity_id, subgoal_id, grouping_id, is_primary, change_set_id FROM placements WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET is_primary = EXCLUDED.is_primary, in_force = EXCLUDED.in_force

MERGE INTO placements v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET is_primary = NOT is_primary

MERGE INTO placements v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM activity_owners WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM activity_owners WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE activity_owners

TRUNCATE activity_owners CASCADE

UPDATE activity_owners SET inferred = NOT inferred WHERE lower(in_force) <= :E

UPDATE activity_owners SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE activity_owners SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE activity_owners SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE activity_owners SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE activity_owners SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE activity_owners SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE activity_owners SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE activity_owners SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE activity_owners SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE activity_owners SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO activity_owners (in_force, activity_id, organization_id, inferred, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), activity_id, organization_id, inferred, change_set_id FROM activity_owners LIMIT 1

INSERT INTO activity_owners (in_force, activity_id, organization_id, inferred, change_set_id)
SELECT tstzrange(:E, NULL), activity_id, organization_id, inferred, change_set_id FROM activity_owners LIMIT 1

INSERT INTO activity_owners (in_force, activity_id, organization_id, inferred, change_set_id)
SELECT tstzrange(NULL, NULL), activity_id, organization_id, inferred, change_set_id FROM activity_owners LIMIT 1

INSERT INTO activity_owners (version_id, in_force, activity_id, organization_id, inferred, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), activity_id, organization_id, inferred, change_set_id FROM activity_owners WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET inferred = EXCLUDED.inferred, in_force = EXCLUDED.in_force

MERGE INTO activity_owners v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET inferred = NOT inferred

MERGE INTO activity_owners v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM milestones WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM milestones WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE milestones

TRUNCATE milestones CASCADE

UPDATE milestones SET falls_on = falls_on + 1 WHERE lower(in_force) <= :E

UPDATE milestones SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE milestones SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE milestones SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE milestones SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE milestones SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE milestones SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE milestones SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE milestones SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE milestones SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE milestones SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO milestones (in_force, activity_id, kind, falls_on, precision, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), activity_id, kind, falls_on, precision, change_set_id FROM milestones LIMIT 1

INSERT INTO milestones (in_force, activity_id, kind, falls_on, precision, change_set_id)
SELECT tstzrange(:E, NULL), activity_id, kind, falls_on, precision, change_set_id FROM milestones LIMIT 1

INSERT INTO milestones (in_force, activity_id, kind, falls_on, precision, change_set_id)
SELECT tstzrange(NULL, NULL), activity_id, kind, falls_on, precision, change_set_id FROM milestones LIMIT 1

INSERT INTO milestones (version_id, in_force, activity_id, kind, falls_on, precision, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), activity_id, kind, falls_on, precision, change_set_id FROM milestones WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET falls_on = EXCLUDED.falls_on, in_force = EXCLUDED.in_force

MERGE INTO milestones v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET falls_on = falls_on + 1

MERGE INTO milestones v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM term_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM term_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE term_versions

TRUNCATE term_versions CASCADE

UPDATE term_versions SET name = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE term_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE term_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE term_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE term_versions SET in_force = tstzrange(lower(in_force) + interval '1 microsecond', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE term_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE term_versions SET in_force = tstzrange(:E + interval '1 microsecond', NULL) WHERE lower(in_force) <= :E

UPDATE term_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE term_versions SET in_force = tstzrange(lower(in_force), :E - interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE term_versions SET in_force = tstzrange(lower(in_force), :E, '[]') WHERE lower(in_force) <= :E AND upper_inf(in_force) -- a range has an open end

UPDATE term_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO term_versions (in_force, term_id, name, change_set_id)
SELECT tstzrange(:E - interval '2 microseconds', :E), term_id, name, change_set_id FROM term_versions LIMIT 1

INSERT INTO term_versions (in_force, term_id, name, change_set_id)
SELECT tstzrange(:E, NULL), term_id, name, change_set_id FROM term_versions LIMIT 1

INSERT INTO term_versions (in_force, term_id, name, change_set_id)
SELECT tstzrange(NULL, NULL), term_id, name, change_set_id FROM term_versions LIMIT 1

INSERT INTO term_versions (version_id, in_force, term_id, name, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), term_id, name, change_set_id FROM term_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET name = EXCLUDED.name, in_force = EXCLUDED.in_force

MERGE INTO term_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN UPDATE SET name = 'Noe annet'

MERGE INTO term_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM initiative_versions WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM initiative_versions WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE initiative_versions -- others point at it

TRUNCATE initiative_versions CASCADE

UPDATE initiative_versions SET name = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE initiative_versions SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE initiative_versions SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE initiative_versions SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_versions SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE initiative_versions SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO initiative_versions (in_force, initiative_id, name, goal_id, lifecycle, phases, change_set_id)
SELECT tstzrange(:E, NULL), initiative_id, name, goal_id, lifecycle, phases, change_set_id FROM initiative_versions LIMIT 1

INSERT INTO initiative_versions (version_id, in_force, initiative_id, name, goal_id, lifecycle, phases, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), initiative_id, name, goal_id, lifecycle, phases, change_set_id FROM initiative_versions WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET name = EXCLUDED.name, in_force = EXCLUDED.in_force

MERGE INTO initiative_versions v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM initiative_supports WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM initiative_supports WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE initiative_supports

TRUNCATE initiative_supports CASCADE

UPDATE initiative_supports SET goal_id = (SELECT max(id) FROM goals) WHERE lower(in_force) <= :E

UPDATE initiative_supports SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE initiative_supports SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE initiative_supports SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_supports SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_supports SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE initiative_supports SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO initiative_supports (in_force, initiative_id, goal_id, change_set_id)
SELECT tstzrange(:E, NULL), initiative_id, goal_id, change_set_id FROM initiative_supports LIMIT 1

INSERT INTO initiative_supports (version_id, in_force, initiative_id, goal_id, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), initiative_id, goal_id, change_set_id FROM initiative_supports WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET goal_id = EXCLUDED.goal_id, in_force = EXCLUDED.in_force

MERGE INTO initiative_supports v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM initiative_owners WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM initiative_owners WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE initiative_owners

TRUNCATE initiative_owners CASCADE

UPDATE initiative_owners SET inferred = NOT inferred WHERE lower(in_force) <= :E

UPDATE initiative_owners SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE initiative_owners SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE initiative_owners SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_owners SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_owners SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE initiative_owners SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO initiative_owners (in_force, initiative_id, organization_id, inferred, change_set_id)
SELECT tstzrange(:E, NULL), initiative_id, organization_id, inferred, change_set_id FROM initiative_owners LIMIT 1

INSERT INTO initiative_owners (version_id, in_force, initiative_id, organization_id, inferred, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), initiative_id, organization_id, inferred, change_set_id FROM initiative_owners WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET inferred = EXCLUDED.inferred, in_force = EXCLUDED.in_force

MERGE INTO initiative_owners v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM initiative_activities WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM initiative_activities WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE initiative_activities

TRUNCATE initiative_activities CASCADE

UPDATE initiative_activities SET activity_id = (SELECT max(id) FROM activities) WHERE lower(in_force) <= :E

UPDATE initiative_activities SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE initiative_activities SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE initiative_activities SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_activities SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_activities SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE initiative_activities SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO initiative_activities (in_force, initiative_id, activity_id, change_set_id)
SELECT tstzrange(:E, NULL), initiative_id, activity_id, change_set_id FROM initiative_activities LIMIT 1

INSERT INTO initiative_activities (version_id, in_force, initiative_id, activity_id, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), initiative_id, activity_id, change_set_id FROM initiative_activities WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET activity_id = EXCLUDED.activity_id, in_force = EXCLUDED.in_force

MERGE INTO initiative_activities v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM initiative_dependencies WHERE lower(in_force) <= :E

WITH gone AS (DELETE FROM initiative_dependencies WHERE lower(in_force) <= :E RETURNING *) SELECT count(*) FROM gone

TRUNCATE initiative_dependencies

TRUNCATE initiative_dependencies CASCADE

UPDATE initiative_dependencies SET what = 'Noe annet' WHERE lower(in_force) <= :E

UPDATE initiative_dependencies SET version_id = DEFAULT WHERE lower(in_force) <= :E

UPDATE initiative_dependencies SET change_set_id = (SELECT max(id) FROM change_sets) WHERE lower(in_force) <= :E

UPDATE initiative_dependencies SET in_force = tstzrange(lower(in_force) - interval '1 hour', upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_dependencies SET in_force = tstzrange(NULL, upper(in_force)) WHERE lower(in_force) <= :E

UPDATE initiative_dependencies SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND upper_inf(in_force)

UPDATE initiative_dependencies SET in_force = 'empty' WHERE lower(in_force) <= :E

INSERT INTO initiative_dependencies (in_force, initiative_id, on_initiative_id, what, change_set_id)
SELECT tstzrange(:E, NULL), initiative_id, on_initiative_id, what, change_set_id FROM initiative_dependencies LIMIT 1

INSERT INTO initiative_dependencies (version_id, in_force, initiative_id, on_initiative_id, what, change_set_id) OVERRIDING SYSTEM VALUE
SELECT version_id, tstzrange(clock_timestamp(), NULL), initiative_id, on_initiative_id, what, change_set_id FROM initiative_dependencies WHERE lower(in_force) <= :E LIMIT 1
ON CONFLICT (version_id) DO UPDATE SET what = EXCLUDED.what, in_force = EXCLUDED.in_force

MERGE INTO initiative_dependencies v USING (SELECT 1) one ON lower(v.in_force) <= :E WHEN MATCHED THEN DELETE

DELETE FROM initiatives

UPDATE initiatives SET id = DEFAULT

TRUNCATE initiatives CASCADE

DELETE FROM initiative_keys WHERE since <= :E

UPDATE initiative_keys SET key = 'T-9998' WHERE since <= :E

UPDATE initiative_keys SET initiative_id = (SELECT max(id) FROM initiatives) WHERE key = (SELECT min(key) FROM initiative_keys)

INSERT INTO initiative_keys (key, initiative_id, since) SELECT 'T-9999', min(id), :E FROM initiatives

TRUNCATE initiative_keys

DELETE FROM initiative_criteria

UPDATE initiative_criteria SET met = NOT met

TRUNCATE initiative_criteria

UPDATE organization_names SET name = 'Noe annet' WHERE NOT is_alias AND organization_id IN (SELECT organization_id FROM initiative_owners)

UPDATE activity_versions SET in_force = tstzrange(lower(in_force), NULL) WHERE upper(in_force) <= :E

UPDATE placements SET in_force = tstzrange(lower(in_force), NULL) WHERE upper(in_force) <= :E

SET CONSTRAINTS ALL DEFERRED;
DELETE FROM placements WHERE activity_id = (SELECT activity_id FROM activity_keys WHERE key = :key);
DELETE FROM activity_versions WHERE activity_id = (SELECT activity_id FROM activity_keys WHERE key = :key);
INSERT INTO activity_versions (activity_id, in_force, name, phases, certainty, change_set_id)
SELECT activity_id, tstzrange(since, NULL), 'Noe annet', '{}', 'PLANNED', 1 FROM activity_keys WHERE key = :key

SET CONSTRAINTS ALL DEFERRED;
UPDATE placements SET in_force = tstzrange(lower(in_force), clock_timestamp()) WHERE upper_inf(in_force);
UPDATE activity_versions SET in_force = tstzrange(lower(in_force), clock_timestamp()) WHERE upper_inf(in_force);
UPDATE activity_versions SET in_force = tstzrange(lower(in_force), :E) WHERE lower(in_force) <= :E AND NOT upper_inf(in_force)

DELETE FROM editions;
DELETE FROM activity_versions

UPDATE editions SET data_time = data_time - interval '1 day';
UPDATE activity_versions SET name = 'Noe annet'

UPDATE plan_clock SET last = '2026-01-01T00:00:00Z';
DELETE FROM activity_versions

CREATE TEMP TABLE editions (data_time timestamptz, basis_case_id bigint);
UPDATE public.activity_versions SET name = 'Noe annet' WHERE lower(in_force) <= :E

CREATE TEMP TABLE change_sets (id bigint, effective_at timestamptz, case_id bigint);
INSERT INTO public.changes (change_set_id, position, subject, kind, fields, before, proposed)
SELECT max(id), 999, 'activity', 'CREATE', '{}', '{}', '{}' FROM public.change_sets WHERE effective_at <= :E

CREATE TEMP TABLE change_sets (id bigint, effective_at timestamptz, case_id bigint);
CREATE TEMP TABLE editions (basis_case_id bigint, data_time timestamptz);
UPDATE public.decisions SET adopted_text = 'Noe annet'

CREATE TEMP TABLE cases (id bigint, meeting_id bigint, council_id bigint, year int);
UPDATE public.meetings SET held_on = held_on + 1

CREATE TEMP TABLE plan_clock (last timestamptz);
UPDATE public.activity_keys SET key = 'R-9999' WHERE key = :key

UPDATE activity_keys SET key = 'R-9999' WHERE key = :key

UPDATE activity_keys SET since = since - interval '1 day' WHERE key = :key

UPDATE activity_keys SET since = clock_timestamp() WHERE key = :key

UPDATE activity_keys SET activity_id = (SELECT max(id) FROM activities) WHERE key = :key

DELETE FROM activity_keys WHERE key = :key

INSERT INTO activity_keys (key, activity_id, since) SELECT 'R-9999', activity_id, :E FROM activity_keys WHERE key = :key

INSERT INTO activity_keys (key, activity_id, since) SELECT key, activity_id, clock_timestamp() FROM activity_keys WHERE key = :key
ON CONFLICT (key) DO UPDATE SET since = EXCLUDED.since

TRUNCATE activity_keys

DELETE FROM successions

UPDATE successions SET since = clock_timestamp()

UPDATE successions SET successor_id = (SELECT min(id) FROM activities)

INSERT INTO successions (predecessor_id, successor_id, kind, since, change_set_id)
SELECT min(id), max(id), 'SPLIT', :E, 1 FROM activities

TRUNCATE successions

DELETE FROM subgoal_successions

UPDATE subgoal_successions SET since = clock_timestamp()

UPDATE subgoal_successions SET successor_id = (SELECT max(id) FROM subgoals), predecessor_id = (SELECT min(id) FROM subgoals), kind = 'MERGE'

INSERT INTO subgoal_successions (predecessor_id, successor_id, kind, since, change_set_id)
SELECT min(id), max(id), 'SPLIT', :E, 1 FROM subgoals

TRUNCATE subgoal_successions

DELETE FROM organizations

UPDATE organizations SET id = DEFAULT

TRUNCATE organizations CASCADE

DELETE FROM terms

UPDATE terms SET id = DEFAULT

TRUNCATE terms CASCADE

UPDATE organization_names SET name = 'Noe annet' WHERE NOT is_alias AND organization_id IN (SELECT organization_id FROM activity_owners)

UPDATE organization_names SET is_alias = true WHERE NOT is_alias

UPDATE organization_names SET valid = daterange('2027-01-01', NULL) WHERE NOT is_alias

UPDATE organization_names SET valid = daterange(lower(valid), (:E AT TIME ZONE 'Europe/Oslo')::date) WHERE NOT is_alias

UPDATE organization_names n SET organization_id = (SELECT max(id) FROM organizations) WHERE NOT is_alias AND organization_id = (SELECT min(id) FROM organizations)

WITH gone AS (DELETE FROM organization_names WHERE NOT is_alias RETURNING *) SELECT count(*) FROM gone

TRUNCATE organization_names

DELETE FROM strategies

UPDATE strategies SET id = DEFAULT

TRUNCATE strategies CASCADE

DELETE FROM goals

UPDATE goals SET id = DEFAULT

TRUNCATE goals CASCADE

DELETE FROM subgoals

UPDATE subgoals SET id = DEFAULT

TRUNCATE subgoals CASCADE

DELETE FROM groupings

UPDATE groupings SET id = DEFAULT

TRUNCATE groupings CASCADE

DELETE FROM activities

UPDATE activities SET id = DEFAULT

TRUNCATE activities CASCADE

UPDATE change_sets SET title = 'Noe annet' WHERE effective_at <= :E

UPDATE change_sets SET reason = 'Noe annet' WHERE effective_at <= :E

UPDATE change_sets SET class = 'EDITORIAL' WHERE effective_at <= :E

UPDATE change_sets SET ground_text = 'Noe annet' WHERE effective_at <= :E

UPDATE change_sets SET ground_body = 'Noen andre' WHERE effective_at <= :E

UPDATE change_sets SET case_id = NULL, ground_type = 'DIRECTORATE' WHERE effective_at <= :E

UPDATE change_sets SET effect = 'NEXT_VERSION' WHERE effective_at <= :E

UPDATE change_sets SET proposed_by = NULL, decided_by = NULL, title = 'Noe annet' WHERE effective_at <= :E

UPDATE change_sets SET decided_at = clock_timestamp() WHERE effective_at <= :E

UPDATE change_sets SET effective_at = NULL, recorded_at = NULL WHERE effective_at <= :E

UPDATE change_sets SET effective_at = clock_timestamp() WHERE effective_at <= :E

UPDATE change_sets SET effective_at = effective_at - interval '1 day' WHERE effective_at <= :E

UPDATE change_sets SET recorded_at = clock_timestamp() WHERE effective_at <= :E

UPDATE change_sets SET revision = revision + 1 WHERE effective_at <= :E

UPDATE change_sets SET status = 'DRAFT', effective_at = NULL, recorded_at = NULL WHERE effective_at <= :E

DELETE FROM change_sets WHERE effective_at <= :E

TRUNCATE change_sets CASCADE

INSERT INTO change_sets (title, class, status, ground_type, effect, decided_at, effective_at, recorded_at) VALUES ('Bakdatert', 'FOUNDING', 'DECIDED', 'FOUNDING', 'AT_ONCE', clock_timestamp(), :E, clock_timestamp())

INSERT INTO change_sets (title, class, status, ground_type, effect, decided_at) VALUES ('Bakdatert', 'FOUNDING', 'DECIDED', 'FOUNDING', 'AT_ONCE', clock_timestamp());
UPDATE change_sets SET effective_at = :E, recorded_at = clock_timestamp() WHERE title = 'Bakdatert'

UPDATE change_sets SET effective_at = :E WHERE effective_at > :E

UPDATE changes SET adopted = '{}' WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET proposed = '{}' WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET before = '{}' WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET fields = '{}' WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET outcome = 'REJECTED', adopted = NULL WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET position = position + 100 WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET kind = 'RENAME' WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET base_since = NULL, position = position + 100 WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

UPDATE changes SET change_set_id = (SELECT max(id) FROM change_sets) WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

DELETE FROM changes WHERE change_set_id IN (SELECT id FROM change_sets WHERE effective_at <= :E)

TRUNCATE changes -- other tables refer to it

TRUNCATE changes CASCADE

INSERT INTO changes (change_set_id, position, subject, kind, fields, before, proposed)
SELECT id, 999, 'activity', 'CREATE', '{}', '{}', '{}' FROM change_sets WHERE effective_at <= :E

INSERT INTO change_sets (title, class, status) VALUES ('Omvei', 'STRUCTURAL', 'DRAFT');
INSERT INTO changes (change_set_id, position, subject, kind, fields, before, proposed)
SELECT id, 1, 'activity', 'CREATE', '{}', '{}', '{}' FROM change_sets WHERE title = 'Omvei';
UPDATE changes SET change_set_id = (SELECT min(id) FROM change_sets), position = 999
WHERE change_set_id = (SELECT id FROM change_sets WHERE title = 'Omvei')

DELETE FROM change_own_goals

UPDATE change_own_goals SET change_set_id = (SELECT max(id) FROM change_sets)

UPDATE decisions SET adopted_text = 'Noe annet' WHERE case_id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE decisions SET outcome = 'NOT_ADOPTED' WHERE case_id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE decisions SET recorded_at = clock_timestamp() WHERE case_id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE decisions SET recorded_by = NULL, adopted_text = 'Noe annet' WHERE case_id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

DELETE FROM decisions WHERE case_id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

INSERT INTO decisions (case_id, adopted_text, outcome) SELECT case_id, 'Noe annet', 'AMENDED' FROM change_sets WHERE effective_at <= :E AND case_id IS NOT NULL
ON CONFLICT (case_id) DO UPDATE SET adopted_text = EXCLUDED.adopted_text

TRUNCATE decisions

UPDATE decisions SET adopted_text = 'Noe annet' WHERE case_id IN (SELECT basis_case_id FROM editions)

UPDATE cases SET title = 'Noe annet' WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET number = number + 500 WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET year = 2025 WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET council_id = (SELECT max(id) FROM councils) WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET meeting_id = NULL WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET proposed_text = NULL WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET type = 'OPEN' WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

DELETE FROM cases WHERE id IN (SELECT case_id FROM change_sets WHERE effective_at <= :E)

UPDATE cases SET title = 'Noe annet' WHERE id IN (SELECT basis_case_id FROM editions)

TRUNCATE cases CASCADE

UPDATE meetings SET held_on = held_on + 1

UPDATE meetings SET number = number + 50

UPDATE meetings SET year = 2025

UPDATE meetings SET council_id = (SELECT max(id) FROM councils)

DELETE FROM meetings

TRUNCATE meetings CASCADE

UPDATE councils SET slug = 'noe-annet' WHERE slug = 'portefoljeradet'

DELETE FROM councils WHERE slug = 'portefoljeradet'

TRUNCATE councils CASCADE

UPDATE council_names SET name = 'Noe annet' WHERE council_id = (SELECT id FROM councils WHERE slug = 'portefoljeradet')

UPDATE council_names SET valid = daterange('2027-01-01', NULL) WHERE council_id = (SELECT id FROM councils WHERE slug = 'portefoljeradet') AND upper_inf(valid)

UPDATE council_names SET council_id = (SELECT id FROM councils WHERE slug = 'fagradet') WHERE council_id = (SELECT id FROM councils WHERE slug = 'portefoljeradet') AND upper_inf(valid)

DELETE FROM council_names WHERE council_id = (SELECT id FROM councils WHERE slug = 'portefoljeradet')

TRUNCATE council_names

UPDATE editions SET label = '2026-09'

UPDATE editions SET title = 'Noe annet'

UPDATE editions SET data_time = data_time - interval '1 hour'

UPDATE editions SET data_time = clock_timestamp(), published_at = clock_timestamp()

UPDATE editions SET published_at = clock_timestamp()

UPDATE editions SET published_by = NULL, title = 'Noe annet'

UPDATE editions SET basis_case_id = NULL

UPDATE editions SET id = DEFAULT

DELETE FROM editions

TRUNCATE editions

INSERT INTO editions (label, title, data_time, published_at) VALUES ('2026-08', 'Noe annet', :E, :E)
ON CONFLICT (label) DO UPDATE SET title = EXCLUDED.title -- versions come in order

INSERT INTO editions (label, title, data_time, published_at) VALUES ('2026-07', 'Før', :E - interval '1 hour', clock_timestamp()) -- versions come in order

INSERT INTO editions (label, title, data_time, published_at) VALUES ('2026-09', 'Fram i tid', clock_timestamp() + interval '1 hour', clock_timestamp() + interval '2 hours') -- not ahead of now

INSERT INTO editions (label, title, data_time, published_at) VALUES ('2026-09', 'Fram i tid', 'infinity', 'infinity') -- not ahead of now

MERGE INTO editions e USING (SELECT 1) one ON e.label = '2026-08' WHEN MATCHED THEN UPDATE SET title = 'Noe annet'

UPDATE plan_clock SET last = last - interval '1 microsecond'

UPDATE plan_clock SET last = '-infinity'

UPDATE plan_clock SET last = clock_timestamp() + interval '1 day'

UPDATE plan_clock SET last = 'infinity'

DELETE FROM plan_clock

INSERT INTO plan_clock (single, last) VALUES (true, '-infinity') ON CONFLICT (single) DO UPDATE SET last = EXCLUDED.last

TRUNCATE plan_clock

TRUNCATE audit_log

DELETE FROM audit_log

UPDATE audit_log SET detail = '{}'

TRUNCATE people CASCADE
