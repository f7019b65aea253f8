-- A round that was only planned can be taken away again, and what is asked for after a round was opened is known from
-- the rest: nobody is reminded of what came after the day of reminding.
ALTER TABLE reports ADD COLUMN asked_at timestamptz NOT NULL DEFAULT clock_timestamp();
UPDATE reports p SET asked_at = r.opened_at FROM reporting_rounds r WHERE r.id = p.round_id AND r.opened_at IS NOT NULL;
COMMENT ON COLUMN reports.asked_at IS 'When it was asked for: when the round was opened, or later, when the office took it with.';
COMMENT ON TABLE reports IS 'Statusrapporter that a round asks for: of each initiative by each organisation that owned it when the round was opened or was taken with later, and of each goal.';
-- The example has a past; nobody else gives one.
GRANT UPDATE (asked_at) ON reports TO retning_engine;

CREATE FUNCTION guard_reporting_round() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.opened_at IS NOT NULL THEN
    RAISE EXCEPTION 'the round was opened' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'reporting_rounds_planned_only';
  END IF;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION guard_reporting_round() IS 'A round that was ever opened stays: people were asked, and what they sent in stands.';
CREATE TRIGGER reporting_rounds_guard BEFORE DELETE ON reporting_rounds FOR EACH ROW EXECUTE FUNCTION guard_reporting_round();
GRANT DELETE ON reporting_rounds TO retning_app;
