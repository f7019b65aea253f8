-- A decision on a set may carry conditions. What they bear on is provisional until each is met or waived: derived from
-- these rows, and never stored on a version.
CREATE TABLE conditions (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  change_set_id bigint NOT NULL,
  position      smallint NOT NULL,
  text          text NOT NULL,
  owner         text,
  due_on        date,
  recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by   bigint,
  CONSTRAINT conditions_pk PRIMARY KEY (id),
  CONSTRAINT conditions_position_unique UNIQUE (change_set_id, position),
  CONSTRAINT conditions_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT conditions_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES people (id),
  CONSTRAINT conditions_position_positive CHECK (position > 0),
  CONSTRAINT conditions_text_not_blank CHECK (btrim(text) <> ''),
  CONSTRAINT conditions_owner_not_blank CHECK (btrim(owner) <> '')
);
CREATE INDEX conditions_recorded_by_idx ON conditions (recorded_by);
COMMENT ON TABLE conditions IS 'Vilkår: what a decision on a set asks for before what it bears on is firm.';
COMMENT ON COLUMN conditions.id IS 'Identity, and the number in its address.';
COMMENT ON COLUMN conditions.change_set_id IS 'The set that was decided.';
COMMENT ON COLUMN conditions.position IS 'Order within the set, from 1.';
COMMENT ON COLUMN conditions.text IS 'What must be met.';
COMMENT ON COLUMN conditions.owner IS 'The organisation or role that sees to it, in words.';
COMMENT ON COLUMN conditions.due_on IS 'When it should be met, where that was said.';
COMMENT ON COLUMN conditions.recorded_at IS 'When it was registered, by the clock of the database.';
COMMENT ON COLUMN conditions.recorded_by IS 'Who registered it.';

CREATE TABLE condition_changes (
  condition_id bigint NOT NULL,
  change_id    bigint NOT NULL,
  CONSTRAINT condition_changes_pk PRIMARY KEY (condition_id, change_id),
  CONSTRAINT condition_changes_condition_fk FOREIGN KEY (condition_id) REFERENCES conditions (id),
  CONSTRAINT condition_changes_change_fk FOREIGN KEY (change_id) REFERENCES changes (id)
);
CREATE INDEX condition_changes_change_idx ON condition_changes (change_id);
COMMENT ON TABLE condition_changes IS 'The changes a condition bears on; without any it bears on all that was adopted of the set.';
COMMENT ON COLUMN condition_changes.condition_id IS 'The condition.';
COMMENT ON COLUMN condition_changes.change_id IS 'A change it bears on.';

CREATE TABLE condition_settlements (
  condition_id bigint NOT NULL,
  number       integer NOT NULL,
  standing     text NOT NULL,
  settled_on   date NOT NULL,
  note         text NOT NULL,
  counts_from  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by  bigint,
  CONSTRAINT condition_settlements_pk PRIMARY KEY (condition_id, number),
  CONSTRAINT condition_settlements_condition_fk FOREIGN KEY (condition_id) REFERENCES conditions (id),
  CONSTRAINT condition_settlements_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES people (id),
  CONSTRAINT condition_settlements_number_positive CHECK (number > 0),
  CONSTRAINT condition_settlements_standing_known CHECK (standing IN ('OPEN', 'MET', 'WAIVED')),
  CONSTRAINT condition_settlements_note_not_blank CHECK (btrim(note) <> '')
);
CREATE INDEX condition_settlements_recorded_by_idx ON condition_settlements (recorded_by);
COMMENT ON TABLE condition_settlements IS 'That a condition was met or waived, or opened again; a correction is a new row, and the newest counts.';
COMMENT ON COLUMN condition_settlements.condition_id IS 'The condition.';
COMMENT ON COLUMN condition_settlements.number IS 'From 1 within the condition; two who settle at once meet here.';
COMMENT ON COLUMN condition_settlements.standing IS 'MET (oppfylt), WAIVED (frafalt) or OPEN (åpnet igjen).';
COMMENT ON COLUMN condition_settlements.settled_on IS 'The day it was.';
COMMENT ON COLUMN condition_settlements.note IS 'How it was met, or why it was waived.';
COMMENT ON COLUMN condition_settlements.counts_from IS 'From when the plan says so: the day it was, but never at or before the newest published data time.';
COMMENT ON COLUMN condition_settlements.recorded_at IS 'When it was registered, by the clock of the database.';
COMMENT ON COLUMN condition_settlements.recorded_by IS 'Who registered it.';

CREATE FUNCTION guard_condition() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE a_set bigint;
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  IF TG_TABLE_NAME = 'conditions' THEN
    a_set := (to_jsonb(NEW) ->> 'change_set_id')::bigint;
  ELSE
    a_set := (SELECT change_set_id FROM conditions WHERE id = (to_jsonb(NEW) ->> 'condition_id')::bigint);
  END IF;
  -- Waits for one who brings the set into force, so that no one writes behind its back.
  PERFORM 1 FROM change_sets s WHERE s.id = a_set FOR SHARE;
  IF EXISTS (SELECT FROM change_sets s WHERE s.id = a_set AND s.effective_at IS NOT NULL) THEN
    PERFORM refuse_published(TG_TABLE_NAME);
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_condition() IS 'The conditions of a decision never change, and a set that has an effective time gets no more of them.';

CREATE FUNCTION guard_settlement() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' OR NEW.counts_from <= newest_data_time() OR NEW.counts_from > clock_timestamp() THEN
    PERFORM refuse_published(TG_TABLE_NAME);
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_settlement() IS 'Settlements only grow, and none alters what was provisional in a published version.';

CREATE TRIGGER conditions_guard BEFORE INSERT OR UPDATE OR DELETE ON conditions FOR EACH ROW EXECUTE FUNCTION guard_condition();
CREATE TRIGGER condition_changes_guard BEFORE INSERT OR UPDATE OR DELETE ON condition_changes FOR EACH ROW EXECUTE FUNCTION guard_condition();
CREATE TRIGGER condition_settlements_guard BEFORE INSERT OR UPDATE OR DELETE ON condition_settlements FOR EACH ROW EXECUTE FUNCTION guard_settlement();
CREATE TRIGGER conditions_no_truncate BEFORE TRUNCATE ON conditions FOR EACH STATEMENT EXECUTE FUNCTION guard_identity();
CREATE TRIGGER condition_changes_no_truncate BEFORE TRUNCATE ON condition_changes FOR EACH STATEMENT EXECUTE FUNCTION guard_identity();
CREATE TRIGGER condition_settlements_no_truncate BEFORE TRUNCATE ON condition_settlements FOR EACH STATEMENT EXECUTE FUNCTION guard_identity();

CREATE VIEW condition_standings WITH (security_invoker = true) AS
SELECT c.id AS condition_id, s.number, s.standing, s.settled_on, s.note, s.recorded_at, p.display_name AS settled_by,
       tstzrange(s.counts_from, lead(s.counts_from) OVER (PARTITION BY c.id ORDER BY s.number)) AS during
FROM conditions c
CROSS JOIN LATERAL (
  SELECT 0 AS number, 'OPEN' AS standing, NULL::date AS settled_on, NULL::text AS note, NULL::timestamptz AS counts_from,
         NULL::timestamptz AS recorded_at, NULL::bigint AS recorded_by
  UNION ALL
  SELECT n.number, n.standing, n.settled_on, n.note, n.counts_from, n.recorded_at, n.recorded_by
  FROM condition_settlements n WHERE n.condition_id = c.id) s
LEFT JOIN people p ON p.id = s.recorded_by;
COMMENT ON VIEW condition_standings IS 'How each condition stood, over time; number 0 is how it began.';
COMMENT ON COLUMN condition_standings.condition_id IS 'The condition.';
COMMENT ON COLUMN condition_standings.number IS 'Number of the settlement, 0 before the first.';
COMMENT ON COLUMN condition_standings.standing IS 'OPEN, MET or WAIVED.';
COMMENT ON COLUMN condition_standings.settled_on IS 'The day it was settled.';
COMMENT ON COLUMN condition_standings.note IS 'How it was met, or why it was waived.';
COMMENT ON COLUMN condition_standings.recorded_at IS 'When that was registered.';
COMMENT ON COLUMN condition_standings.settled_by IS 'Who registered it, as a role or an organisation.';
COMMENT ON COLUMN condition_standings.during IS 'When it stood so.';

GRANT SELECT ON conditions, condition_changes, condition_settlements, condition_standings TO retning_app, retning_engine;
GRANT INSERT (change_set_id, position, text, owner, due_on, recorded_by) ON conditions TO retning_app;
GRANT INSERT ON condition_changes TO retning_app;
GRANT INSERT (condition_id, number, standing, settled_on, note, counts_from, recorded_by) ON condition_settlements TO retning_app;
