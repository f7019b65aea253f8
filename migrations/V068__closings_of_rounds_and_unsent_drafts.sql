-- Why a round was opened again stood in the audit log alone: each closing and each opening again is kept where everyone
-- who may read the round can read it. And what was typed after a report was sent in, and is not sent, is known.
CREATE TABLE round_closings (
  id       bigint GENERATED ALWAYS AS IDENTITY,
  round_id bigint NOT NULL,
  kind     text NOT NULL,
  at       timestamptz NOT NULL,
  reason   text,
  done_by  bigint,
  CONSTRAINT round_closings_pk PRIMARY KEY (id),
  CONSTRAINT round_closings_round_fk FOREIGN KEY (round_id) REFERENCES reporting_rounds (id),
  CONSTRAINT round_closings_done_by_fk FOREIGN KEY (done_by) REFERENCES people (id),
  CONSTRAINT round_closings_kind_known CHECK (kind IN ('CLOSED', 'REOPENED')),
  CONSTRAINT round_closings_reopened_for_a_reason CHECK ((kind = 'REOPENED') = (reason IS NOT NULL)),
  CONSTRAINT round_closings_reason_not_blank CHECK (btrim(reason) <> '')
);
CREATE INDEX round_closings_round_idx ON round_closings (round_id, id);
CREATE INDEX round_closings_done_by_idx ON round_closings (done_by);
COMMENT ON TABLE round_closings IS 'Every time a round of reporting was closed, and opened again with its reason. Only grows; everyone who may read the round may read it, but who did it stands on the office''s desk alone.';
COMMENT ON COLUMN round_closings.id IS 'Identity, and the order.';
COMMENT ON COLUMN round_closings.round_id IS 'The round.';
COMMENT ON COLUMN round_closings.kind IS 'CLOSED (lukket) or REOPENED (åpnet igjen).';
COMMENT ON COLUMN round_closings.at IS 'When.';
COMMENT ON COLUMN round_closings.reason IS 'Why it was opened again; empty for a closing.';
COMMENT ON COLUMN round_closings.done_by IS 'Who did it; empty where no person acted.';
COMMENT ON COLUMN reporting_rounds.closed_at IS 'When it was closed last; empty while it is not, or was opened again (round_closings tells all).';

-- What the audit log knows; a round of an example that was given a past is not in it.
INSERT INTO round_closings (round_id, kind, at, reason, done_by)
SELECT t.round_id, t.kind, t.at, t.reason, t.done_by
FROM (
  SELECT r.id AS round_id, CASE a.act WHEN 'CLOSE_REPORTING' THEN 'CLOSED' ELSE 'REOPENED' END AS kind,
         CASE WHEN a.act = 'CLOSE_REPORTING' AND a.at >= r.closed_at THEN r.closed_at ELSE a.at END AS at,
         CASE a.act WHEN 'REOPEN_REPORTING' THEN a.detail ->> 'reason' END AS reason, a.person_id AS done_by
  FROM audit_log a JOIN reporting_rounds r ON a.subject = r.cut_off::text
  WHERE a.act IN ('CLOSE_REPORTING', 'REOPEN_REPORTING')
  UNION ALL
  SELECT r.id, 'CLOSED', r.closed_at, NULL, NULL
  FROM reporting_rounds r
  WHERE r.closed_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM audit_log a WHERE a.act = 'CLOSE_REPORTING' AND a.subject = r.cut_off::text AND a.at >= r.closed_at)) t
ORDER BY t.at;

CREATE VIEW unsent_fields WITH (security_invoker = true) AS
SELECT d.report_id, d.field, d.saved_at
FROM (SELECT i.report_id, max(i.sent_at) AS sent_at FROM submissions i GROUP BY i.report_id) s
JOIN report_drafts d ON d.report_id = s.report_id AND d.saved_at > s.sent_at AND NOT d.aside
WHERE NOT EXISTS (
    SELECT FROM report_drafts n WHERE n.report_id = d.report_id AND n.field = d.field AND NOT n.aside AND n.id > d.id)
  AND d.value IS DISTINCT FROM (
    SELECT b.value FROM report_drafts b
    WHERE b.report_id = d.report_id AND b.field = d.field AND NOT b.aside AND b.saved_at <= s.sent_at ORDER BY b.id DESC LIMIT 1);
COMMENT ON VIEW unsent_fields IS 'Fields of reports that were sent in and that say something else now than when they were sent: changes that are not sent.';
COMMENT ON COLUMN unsent_fields.report_id IS 'The report.';
COMMENT ON COLUMN unsent_fields.field IS 'The field, as in report_drafts.';
COMMENT ON COLUMN unsent_fields.saved_at IS 'When it was typed.';

GRANT SELECT ON round_closings, unsent_fields TO retning_app, retning_engine;
GRANT INSERT (round_id, kind, at, reason, done_by) ON round_closings TO retning_app;
-- The example has a past: what it typed was typed before it was sent in. In an example that stands, nothing can have been
-- sent before any of it was typed; so what looks so was given its time of sending afterwards.
GRANT UPDATE (saved_at) ON report_drafts TO retning_engine;
UPDATE report_drafts d SET saved_at = f.sent_at
FROM (SELECT s.report_id, min(s.sent_at) AS sent_at FROM submissions s GROUP BY s.report_id) f
WHERE d.report_id = f.report_id
  AND NOT EXISTS (SELECT FROM report_drafts o WHERE o.report_id = f.report_id AND o.saved_at <= f.sent_at);
