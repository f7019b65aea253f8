-- That nobody knows why a report is missing was stored as a sentence in bokmål. It is a fact of its own, said in the
-- language of who reads it. And a report that is sent in is not missing: why it was, is taken away with the sending.
ALTER TABLE reports ADD COLUMN cause_unknown boolean NOT NULL DEFAULT false;
UPDATE reports SET cause_unknown = true, missing_cause = NULL WHERE missing_cause = 'Årsaken er ikke kjent';
UPDATE reports p SET cause_unknown = false, missing_cause = NULL
WHERE (p.cause_unknown OR p.missing_cause IS NOT NULL) AND EXISTS (SELECT FROM submissions s WHERE s.report_id = p.id);
ALTER TABLE reports ADD CONSTRAINT reports_cause_known_or_not CHECK (NOT cause_unknown OR missing_cause IS NULL);
COMMENT ON COLUMN reports.cause_unknown IS 'Whether the office has said that nobody knows why it is missing.';
GRANT UPDATE (cause_unknown) ON reports TO retning_app;
