WITH m AS (INSERT INTO meetings (council_id, year, number, held_on, status)
           SELECT id, 2026, :n, '2026-10-01', 'HELD' FROM councils WHERE slug = 'fagradet' RETURNING id, council_id),
c AS (INSERT INTO cases (council_id, year, number, meeting_id, title, type)
      SELECT council_id, 2026, :n, id, 'Under veis :n', 'APPROVAL' FROM m RETURNING id),
d AS (INSERT INTO decisions (case_id, adopted_text, outcome) SELECT id, 'Vedtatt', 'AMENDED' FROM c),
s AS (INSERT INTO change_sets (title, class, status, ground_type, case_id, effect, decided_at)
      SELECT 'Under veis :n', 'STRUCTURAL', 'DECIDED', 'COUNCIL_CASE', id, 'NEXT_VERSION', clock_timestamp() FROM c
      RETURNING id)
INSERT INTO changes (change_set_id, position, subject, kind, fields, before, proposed, outcome, adopted)
SELECT id, 1, 'grouping', 'CREATE', '{name}', '{}', '{}', 'ADOPTED', '{}' FROM s
