-- Founding: the strategy 2023–2030 with its goals, in force from 1 January 2023 Oslo time, and the three councils with names by date.
WITH founding AS (
  INSERT INTO change_sets (title, reason, class, status, ground_type, ground_body, ground_date, ground_text, effect, decided_at)
  VALUES ('Nasjonal e-helsestrategi 2023–2030', 'Strategien med sine fem mål', 'FOUNDING', 'DECIDED', 'FOUNDING', 'Direktoratet for e-helse',
          DATE '2023-01-01', 'Strategien gjelder fra 1. januar 2023', 'AT_ONCE', clock_timestamp())
  RETURNING id
), strategy AS (
  INSERT INTO strategies DEFAULT VALUES RETURNING id
), strategy_version AS (
  INSERT INTO strategy_versions (strategy_id, in_force, name, first_year, last_year, aims, change_set_id)
  SELECT strategy.id, tstzrange('2023-01-01T00:00:00+01:00', NULL), 'Nasjonal e-helsestrategi', 2023, 2030,
         ARRAY['Kvalitet og sammenheng i tjenestene', 'Bærekraftig helse- og omsorgssektor', 'Innovasjonskraft'], founding.id
  FROM strategy, founding
)
INSERT INTO changes (change_set_id, position, subject, kind, strategy_id, fields, before, proposed, outcome, adopted)
SELECT founding.id, 1, 'strategy', 'CREATE', strategy.id, ARRAY['name'], '{}', c.after, 'ADOPTED', c.after
FROM founding, strategy, (SELECT jsonb_build_object('name', 'Nasjonal e-helsestrategi', 'firstYear', 2023, 'lastYear', 2030) AS after) c;

DO $$
DECLARE
  names text[] := ARRAY['Aktiv medvirkning i egen og næres helse', 'Enklere arbeidshverdag', 'Helsedata til fornying og forbedring',
                        'Tilgjengelig informasjon og styrket samhandling', 'Samarbeid og virkemidler som styrker gjennomføringskraft'];
  set_id bigint := (SELECT id FROM change_sets);
  strategy bigint := (SELECT id FROM strategies);
  goal bigint;
  after jsonb;
BEGIN
  FOR i IN 1 .. 5 LOOP
    INSERT INTO goals DEFAULT VALUES RETURNING id INTO goal;
    INSERT INTO goal_versions (goal_id, in_force, strategy_id, code, name, supporting, change_set_id)
    VALUES (goal, tstzrange('2023-01-01T00:00:00+01:00', NULL), strategy, i::text, names[i], i >= 4, set_id);
    after := jsonb_build_object('code', i::text, 'name', names[i]);
    INSERT INTO changes (change_set_id, position, subject, kind, goal_id, fields, before, proposed, outcome, adopted)
    VALUES (set_id, i + 1, 'goal', 'CREATE', goal, ARRAY['code', 'name'], '{}', after, 'ADOPTED', after);
  END LOOP;
  UPDATE change_sets SET effective_at = '2023-01-01T00:00:00+01:00', recorded_at = clock_timestamp() WHERE id = set_id;
  UPDATE plan_clock SET last = '2023-01-01T00:00:00+01:00';
END $$;

INSERT INTO councils (slug, level) VALUES ('strategiradet', 1), ('portefoljeradet', 2), ('fagradet', 3);
INSERT INTO council_names (council_id, valid, name, inferred)
SELECT c.id, n.valid, n.name, n.inferred
FROM (VALUES ('strategiradet', daterange(NULL, '2026-01-01'), 'Nasjonalt e-helseråd', false),
             ('strategiradet', daterange('2026-01-01', NULL), 'Strategirådet', false),
             ('portefoljeradet', daterange(NULL, '2026-01-01'), 'NUIT', false),
             ('portefoljeradet', daterange('2026-01-01', NULL), 'Porteføljerådet', true),
             ('fagradet', daterange(NULL, '2026-01-01'), 'NUFA', false),
             ('fagradet', daterange('2026-01-01', NULL), 'Fagrådet', true)) AS n (slug, valid, name, inferred)
JOIN councils c ON c.slug = n.slug;
INSERT INTO council_aliases (slug, council_id)
SELECT a.alias, c.id
FROM (VALUES ('ehelseradet', 'strategiradet'), ('nuit', 'portefoljeradet'), ('nufa', 'fagradet')) AS a (alias, slug)
JOIN councils c ON c.slug = a.slug;
