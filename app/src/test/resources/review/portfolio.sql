-- A portfolio that was reported on over several rounds, straight into the tables: the same for the same numbers.
-- fixture.initiatives and fixture.rounds say how many; fixture.closed whether the newest round is closed too.
SET session_replication_role = replica;
CREATE TEMP TABLE fx_organization ON COMMIT DROP AS
SELECT organization_id AS id, row_number() OVER (ORDER BY name <> 'Helse Vest RHF', name) - 1 AS place, count(*) OVER () AS many
FROM organization_names WHERE upper_inf(valid) AND NOT is_alias;
CREATE TEMP TABLE fx_initiative ON COMMIT DROP AS
SELECT n, 100000 + n AS id, n % 4 = 0 AS troubled, (SELECT min(id) FROM change_sets) AS change_set_id,
       CASE WHEN n % 6 <> 5 THEN date '2026-12-31' + 7 * n END AS decided
FROM generate_series(1, current_setting('fixture.initiatives')::int) n;

INSERT INTO initiatives (id) OVERRIDING SYSTEM VALUE SELECT id FROM fx_initiative;
INSERT INTO initiative_keys (key, initiative_id, since)
SELECT 'T-' || lpad(n::text, 4, '0'), id, '2025-01-01 00:00+01' FROM fx_initiative;
-- Every eighth was planned anew once, in February 2026.
INSERT INTO initiative_versions (initiative_id, in_force, name, goal_id, lifecycle, phases, starts_on, starts_precision, ends_on, ends_precision, theme, change_set_id)
SELECT i.id, p.in_force, 'Tiltak ' || i.n, g.goal_id, CASE WHEN i.n % 10 = 9 THEN 'PLANNED' ELSE 'RUNNING' END, ARRAY['DEVELOPMENT'],
       '2025-01-01', 'DAY', p.ends_on, CASE WHEN p.ends_on IS NOT NULL THEN 'DAY' END,
       CASE i.n % 4 WHEN 0 THEN 'Legemidler' WHEN 1 THEN 'Samhandling' WHEN 2 THEN 'Innbyggertjenester' END, i.change_set_id
FROM fx_initiative i
JOIN goal_versions g ON upper_inf(g.in_force) AND g.code = (1 + i.n % 5)::text
JOIN LATERAL (
  SELECT tstzrange('2025-01-01 00:00+01', NULL) AS in_force, i.decided AS ends_on WHERE i.n % 8 <> 0
  UNION ALL SELECT tstzrange('2025-01-01 00:00+01', '2026-02-01 00:00+01'), i.decided - 90 WHERE i.n % 8 = 0
  UNION ALL SELECT tstzrange('2026-02-01 00:00+01', NULL), i.decided WHERE i.n % 8 = 0) p ON true;
-- Every tenth has two owners.
CREATE TEMP TABLE fx_owner ON COMMIT DROP AS
SELECT DISTINCT i.n, i.id AS initiative_id, o.id AS organization_id, o.place <> (i.n - 1) % o.many AS second
FROM fx_initiative i JOIN fx_organization o ON o.place = (i.n - 1) % o.many OR (i.n % 10 = 0 AND o.place = i.n % o.many);
INSERT INTO initiative_owners (initiative_id, organization_id, in_force, inferred, change_set_id)
SELECT w.initiative_id, w.organization_id, v.in_force, false, v.change_set_id
FROM fx_owner w JOIN initiative_versions v ON v.initiative_id = w.initiative_id;

CREATE TEMP TABLE fx_round ON COMMIT DROP AS
SELECT r, r = current_setting('fixture.rounds')::int AS newest,
       (date '2026-10-01' - make_interval(months => 3 * (current_setting('fixture.rounds')::int - r)))::date - 1 AS cut_off
FROM generate_series(1, current_setting('fixture.rounds')::int) r;
INSERT INTO reporting_rounds (cut_off, due_on, grace_days, scale_id, opened_at, review_at, closed_at, data_time)
SELECT x.cut_off, x.cut_off + 10, 3, (SELECT min(id) FROM scales), x.cut_off - 5, x.cut_off + 20, c.at, c.at
FROM fx_round x, LATERAL (SELECT CASE WHEN NOT x.newest OR current_setting('fixture.closed')::boolean THEN x.cut_off + interval '40 days' END AS at) c;
INSERT INTO reports (round_id, initiative_id, organization_id, missing_cause)
SELECT r.id, w.initiative_id, w.organization_id, CASE WHEN x.newest AND w.n % 30 = 14 THEN 'Venter på avklaring i styringsgruppen' END
FROM fx_round x JOIN reporting_rounds r ON r.cut_off = x.cut_off CROSS JOIN fx_owner w;
INSERT INTO reports (round_id, goal_id)
SELECT r.id, g.goal_id FROM fx_round x JOIN reporting_rounds r ON r.cut_off = x.cut_off JOIN goal_versions g ON upper_inf(g.in_force);

-- In the newest round every fifteenth is missing, every twentieth was late, and the fifth goal says nothing.
INSERT INTO submissions (report_id, sent_at, forecast_ends_on, forecast_ends_precision, budget, cost_forecast, yearly_effect, sustainability)
SELECT p.id, x.cut_off + CASE WHEN x.newest AND i.n % 20 = 3 THEN 16 ELSE 8 END + interval '9 hours',
       f.day, CASE WHEN f.day IS NOT NULL THEN 'DAY' END, 1000 * i.n, 1000 * i.n * CASE WHEN i.troubled THEN 1.12 ELSE 1 END,
       CASE WHEN i.n % 3 = 0 THEN -10 * i.n END, CASE WHEN i.n % 5 = 0 THEN ARRAY[3, 9] ELSE '{}' END::smallint[]
FROM reports p JOIN reporting_rounds r ON r.id = p.round_id JOIN fx_round x ON x.cut_off = r.cut_off
JOIN fx_initiative i ON i.id = p.initiative_id
CROSS JOIN LATERAL (SELECT CASE WHEN i.n % 10 <> 7 THEN coalesce(i.decided, date '2027-06-30') + CASE WHEN i.troubled THEN 31 * x.r ELSE 0 END END AS day) f
WHERE NOT (x.newest AND i.n % 15 = 14)
UNION ALL
SELECT p.id, x.cut_off + 8, NULL, NULL, NULL, NULL, NULL, '{}'
FROM reports p JOIN reporting_rounds r ON r.id = p.round_id JOIN fx_round x ON x.cut_off = r.cut_off
JOIN goal_versions g ON g.goal_id = p.goal_id AND upper_inf(g.in_force) WHERE NOT (x.newest AND g.code = '5');

CREATE TEMP TABLE fx_sent ON COMMIT DROP AS
SELECT s.id, i.n, i.troubled, x.r, x.newest, x.cut_off, coalesce(w.second, false) AS second
FROM submissions s JOIN reports p ON p.id = s.report_id JOIN reporting_rounds r ON r.id = p.round_id JOIN fx_round x ON x.cut_off = r.cut_off
JOIN fx_initiative i ON i.id = p.initiative_id
JOIN fx_owner w ON w.initiative_id = p.initiative_id AND w.organization_id = p.organization_id;

-- The first organisation of an initiative reports what deviates; a second one is on plan.
CREATE TEMP TABLE fx_light ON COMMIT DROP AS
SELECT s.id, s.n, s.r, d.name AS dimension, CASE
    WHEN s.n % 40 = 39 AND s.newest THEN 'DONE'
    WHEN s.second THEN 'ON_PLAN'
    WHEN s.troubled AND (s.n + d.place * 3 + s.r * 5) % 7 = 0 THEN 'SERIOUS_DEVIATION'
    WHEN s.troubled AND (s.n + d.place * 3 + s.r * 5) % 7 < 3 THEN 'SOME_DEVIATION'
    WHEN s.n % 16 = 1 AND s.newest AND d.place = 1 THEN 'SOME_DEVIATION'
    ELSE 'ON_PLAN' END AS level
FROM fx_sent s CROSS JOIN (VALUES ('PROGRESS', 1), ('ECONOMY', 2), ('QUALITY', 3), ('RESOURCES', 4), ('RISK', 5), ('BENEFIT', 6)) d (name, place);
INSERT INTO submission_lights (submission_id, dimension, level, comment, measure, unchanged)
SELECT id, dimension, level,
       CASE WHEN level LIKE '%DEVIATION' THEN 'Forklaring på ' || lower(dimension) || ' i tiltak ' || n || ', runde ' || r END,
       CASE WHEN level LIKE '%DEVIATION' THEN 'Tiltak mot ' || lower(dimension) || ': ekstra folk fra høsten' END, false
FROM fx_light;
INSERT INTO submission_lights (submission_id, dimension, level, unchanged)
SELECT id, 'OVERALL', (ARRAY['DONE', 'ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION'])[max(array_position(ARRAY['DONE', 'ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION'], level))], false
FROM fx_light GROUP BY id;

-- Every ninth says the same each time; every eleventh asks the council.
INSERT INTO submission_texts (submission_id, field, text)
SELECT id, 'summary', 'Arbeidet går videre' || CASE WHEN n % 9 = 5 THEN '' ELSE ', runde ' || r END FROM fx_sent
UNION ALL SELECT id, 'question', 'Kan rådet prioritere tiltak ' || n || '?' FROM fx_sent WHERE newest AND n % 11 = 0 AND NOT second
UNION ALL SELECT s.id, f.name, f.said || ' for mål ' || g.code
FROM submissions s JOIN reports p ON p.id = s.report_id JOIN goal_versions g ON g.goal_id = p.goal_id AND upper_inf(g.in_force)
CROSS JOIN (VALUES ('progress', 'Framdriften er god'), ('hindrances', 'Lite kapasitet'), ('figures', '42 000 brukere'), ('nextStep', 'Innføring i vår'), ('overall', 'Status')) f (name, said);
-- Every thirteenth has missed a milestone.
INSERT INTO submission_milestones (submission_id, position, name, decided_on, forecast_on, actual_on)
SELECT id, 1, 'Klar til innføring', '2026-05-31'::date, CASE WHEN n % 13 = 6 THEN '2026-11-30'::date END, CASE WHEN n % 13 <> 6 AND newest THEN '2026-05-20'::date END FROM fx_sent
UNION ALL SELECT id, 2, 'Innført i alle regioner', '2027-05-31'::date, '2027-05-31'::date, NULL::date FROM fx_sent;
INSERT INTO submission_risks (submission_id, position, text, probability, consequence, measure, owner)
SELECT id, 1, 'Leverandøren rekker det ikke', 1 + n % 5, 1 + (n + r) % 5, 'Tettere oppfølging', 'Prosjekteier' FROM fx_sent;
INSERT INTO submission_benefits (submission_id, position, name, owner, measure, planned, realised)
SELECT id, 1, 'Mindre dobbeltarbeid', 'Helseforetakene', 'Timer i uka', '100 timer', (10 * r) || ' timer' FROM fx_sent WHERE n % 2 = 0;
INSERT INTO submission_dependencies (submission_id, position, text) SELECT id, 1, 'Nasjonal grunnmur' FROM fx_sent WHERE n % 5 = 2;
-- Suppliers are named by more for each round, funding by the same.
INSERT INTO submission_challenges (submission_id, challenge_id, note)
SELECT s.id, c.id, 'Merkes i tiltak ' || s.n FROM fx_sent s JOIN shared_challenges c ON c.code = 'SUPPLIERS' WHERE s.n % 12 < 2 * s.r AND NOT s.second
UNION ALL SELECT s.id, c.id, NULL FROM fx_sent s JOIN shared_challenges c ON c.code = 'FUNDING' WHERE s.n % 10 = 5;
SET session_replication_role = origin;
