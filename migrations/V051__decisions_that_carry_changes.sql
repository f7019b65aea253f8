-- A decision that adopted changes rest on cannot be turned into one that adopts nothing, nor taken away.
CREATE FUNCTION guard_carrying_decision() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (TG_OP = 'DELETE' OR NEW.case_id <> OLD.case_id OR NEW.outcome NOT IN ('AS_PROPOSED', 'AMENDED'))
     AND EXISTS (SELECT FROM change_sets s JOIN changes c ON c.change_set_id = s.id
                 WHERE s.case_id = OLD.case_id AND s.status = 'DECIDED' AND c.outcome IN ('ADOPTED', 'ADOPTED_AMENDED')) THEN
    RAISE EXCEPTION 'the decision carries adopted changes'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'decisions_carry_changes';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_carrying_decision() IS 'A decision that adopted changes rest on stays one that adopts.';
CREATE TRIGGER decisions_carry_changes BEFORE UPDATE OR DELETE ON decisions
  FOR EACH ROW EXECUTE FUNCTION guard_carrying_decision();
