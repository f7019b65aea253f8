UPDATE placements SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force);
UPDATE activity_versions SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE lower(in_force) <= :E AND upper_inf(in_force)
  AND activity_id IN (SELECT activity_id FROM placements WHERE upper(in_force) = :E + interval '1 microsecond')

UPDATE activity_versions SET in_force = tstzrange(lower(in_force), upper(in_force)) WHERE lower(in_force) <= :E

INSERT INTO activity_keys (key, activity_id, since) SELECT 'R-9999', activity_id, clock_timestamp() FROM activity_keys WHERE key = :key

UPDATE change_sets SET title = 'Rettet skrivefeil' WHERE effective_at > :E

UPDATE council_names SET valid = daterange(lower(valid), '2031-01-01') WHERE upper_inf(valid);
INSERT INTO council_names (council_id, valid, name, inferred) SELECT id, daterange('2031-01-01', NULL), 'Nytt navn', false FROM councils

UPDATE council_names SET inferred = NOT inferred

UPDATE meetings SET status = 'MINUTES_APPROVED', place = 'Tromsø', revision = revision + 1

UPDATE cases SET revision = revision + 1

INSERT INTO case_concerns (case_id, position, goal_id) SELECT min(c.id), 99, min(g.id) FROM cases c, goals g

INSERT INTO cases (council_id, year, number, title, type) SELECT id, 2026, 4711, 'En ny sak', 'OPEN' FROM councils;
INSERT INTO decisions (case_id, adopted_text, outcome) SELECT id, 'Et vedtak', 'AS_PROPOSED' FROM cases WHERE number = 4711;
UPDATE decisions SET adopted_text = 'Et rettet vedtak' WHERE adopted_text = 'Et vedtak';
DELETE FROM decisions WHERE adopted_text = 'Et rettet vedtak'

UPDATE plan_clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond');
INSERT INTO editions (label, title, data_time, published_at) SELECT '2027-02', 'Den neste', last, clock_timestamp() FROM plan_clock

UPDATE organization_names SET valid = daterange(lower(valid), '2031-01-01') WHERE NOT is_alias;
INSERT INTO organization_names (organization_id, valid, name) SELECT id, daterange('2031-01-01', NULL), 'Nytt navn ' || id FROM organizations

INSERT INTO organization_names (organization_id, valid, name, is_alias) SELECT min(id), daterange(NULL, NULL), 'Også kalt', true FROM organizations

UPDATE activity_owners SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE upper_inf(in_force);
UPDATE milestones SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE upper_inf(in_force);
UPDATE term_versions SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE upper_inf(in_force)

UPDATE initiative_owners SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE upper_inf(in_force);
UPDATE initiative_activities SET in_force = tstzrange(lower(in_force), :E + interval '1 microsecond') WHERE upper_inf(in_force)

INSERT INTO initiative_criteria (initiative_id, criterion, met, evidence) SELECT min(id), 'OWNER', false, 'Eieren er borte' FROM initiatives
