CREATE SEQUENCE fault_step;
CREATE TABLE fault_at (step bigint);
INSERT INTO fault_at VALUES (NULL);
CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  -- A sequence counts on when the transaction fails.
  IF nextval('fault_step') = (SELECT step FROM fault_at) THEN RAISE EXCEPTION 'the wire was cut'; END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
           AND relname NOT LIKE 'flyway%' AND relname NOT LIKE 'fault%' LOOP
    EXECUTE format('CREATE TRIGGER fault BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION fault()', t);
  END LOOP;
  CREATE CONSTRAINT TRIGGER fault_at_commit AFTER UPDATE ON change_sets DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fault();
END $$
