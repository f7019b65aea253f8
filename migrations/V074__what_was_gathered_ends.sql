-- A set whose changes were gathered is decided where they were gathered: it waits for nobody after that.
ALTER TABLE change_sets
  DROP CONSTRAINT change_sets_status_known,
  ADD CONSTRAINT change_sets_status_known CHECK (status IN
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'PROPOSED', 'DECIDED', 'CONFIRMED', 'WITHDRAWN', 'REJECTED', 'GATHERED')),
  ADD CONSTRAINT change_sets_gathered_somewhere CHECK (status <> 'GATHERED' OR collected_in IS NOT NULL);
UPDATE change_sets s SET status = 'GATHERED'
FROM change_sets g
WHERE g.id = s.collected_in AND s.status = 'SUBMITTED' AND g.status IN ('DECIDED', 'REJECTED');
