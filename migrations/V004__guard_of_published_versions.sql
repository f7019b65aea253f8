-- What a published version said can never be altered: not by the app, not by the engine, not by a superuser
-- (short of changing the schema or replaying as a replica). Ending a version later is allowed.
-- Every function here looks in pg_temp last, so that a temporary table with the name of one of ours hides nothing.
CREATE FUNCTION newest_data_time() RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Waits for a publication under way, so that no one writes behind its back.
  PERFORM 1 FROM public.plan_clock FOR SHARE;
  RETURN coalesce((SELECT max(data_time) FROM public.editions), '-infinity');
END $$;
COMMENT ON FUNCTION newest_data_time() IS 'Data time of the newest published version, -infinity when there is none; waits for a publication under way.';

CREATE FUNCTION refuse_published(what text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'published: % may not change what a published version says', what
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'guard_of_published_versions';
END $$;
COMMENT ON FUNCTION refuse_published(text) IS 'Raises the one error of the guard of published versions.';

CREATE FUNCTION guard_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  e timestamptz := newest_data_time();
  kept tstzrange := tstzrange(NULL, e, '(]');
  began timestamptz := CASE WHEN TG_OP <> 'INSERT' THEN coalesce(lower(OLD.in_force), '-infinity') END;
  begins timestamptz := CASE WHEN TG_OP <> 'DELETE' THEN coalesce(lower(NEW.in_force), '-infinity') END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF begins <= e THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
    RETURN NEW;
  ELSIF TG_OP = 'DELETE' THEN
    IF began <= e THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
    RETURN OLD;
  END IF;
  IF began <= e OR begins <= e THEN
    IF lower(NEW.in_force) IS DISTINCT FROM lower(OLD.in_force)
       OR to_jsonb(NEW) - 'in_force' IS DISTINCT FROM to_jsonb(OLD) - 'in_force'
       OR NEW.in_force * kept IS DISTINCT FROM OLD.in_force * kept THEN
      PERFORM refuse_published(TG_TABLE_NAME);
    END IF;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_version() IS 'Refuses every change to a version at or before the newest data time, except ending it later than that.';

CREATE FUNCTION guard_since() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e timestamptz := newest_data_time();
BEGIN
  IF (TG_OP <> 'INSERT' AND OLD.since <= e) OR (TG_OP <> 'DELETE' AND NEW.since <= e) THEN
    IF TG_OP <> 'UPDATE' OR NEW IS DISTINCT FROM OLD THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_since() IS 'Refuses every change to a row that began at or before the newest data time.';

CREATE FUNCTION guard_identity() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_published(TG_TABLE_NAME);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION guard_identity() IS 'Identities never change and are never removed, and guarded tables are never truncated.';

CREATE FUNCTION guard_edition() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  -- Alone: one who writes behind the new data time without having taken the clock must be done, or wait.
  PERFORM 1 FROM plan_clock FOR UPDATE;
  IF NEW.data_time <= newest_data_time() OR NEW.data_time > clock_timestamp()
     OR NEW.data_time > (SELECT last FROM plan_clock) THEN
    RAISE EXCEPTION 'a version needs a data time after the version before it and not ahead of now'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_in_order';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_edition() IS 'A version is published once, later than the one before and not ahead of now, and never changed.';

CREATE FUNCTION guard_clock() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.last < OLD.last THEN
    RAISE EXCEPTION 'the clock of the plan never goes back'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'plan_clock_forward';
  END IF;
  IF NEW.last > greatest(clock_timestamp(), OLD.last + interval '1 microsecond') THEN
    RAISE EXCEPTION 'the clock of the plan never goes ahead of now'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'plan_clock_not_ahead';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_clock() IS 'The clock of the plan never goes back, nor ahead of now.';

CREATE FUNCTION guard_change_set() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e timestamptz;
BEGIN
  -- A draft takes no lock on the clock: two that later tick would wait for each other.
  IF (TG_OP <> 'INSERT' AND OLD.effective_at IS NOT NULL) OR (TG_OP <> 'DELETE' AND NEW.effective_at IS NOT NULL) THEN
    e := newest_data_time();
    IF (TG_OP <> 'INSERT' AND OLD.effective_at <= e) OR (TG_OP <> 'DELETE' AND NEW.effective_at <= e) THEN
      IF TG_OP <> 'UPDATE' OR NEW IS DISTINCT FROM OLD THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
    END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_change_set() IS 'A set that is part of a published version never changes.';

CREATE FUNCTION guard_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Waits for one who brings the set into force, so that no one writes behind its back.
  PERFORM 1 FROM change_sets s
  WHERE TG_OP <> 'INSERT' AND s.id = OLD.change_set_id OR TG_OP <> 'DELETE' AND s.id = NEW.change_set_id
  ORDER BY s.id FOR SHARE;
  IF EXISTS (SELECT FROM change_sets s WHERE s.effective_at IS NOT NULL
             AND (TG_OP <> 'INSERT' AND s.id = OLD.change_set_id OR TG_OP <> 'DELETE' AND s.id = NEW.change_set_id)) THEN
    PERFORM refuse_published(TG_TABLE_NAME);
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_change() IS 'The changes of a set never change once the set has an effective time.';

-- What a published version cites: the decision, the case and meeting it was made in, and what the council was called.
CREATE FUNCTION carries(a_case bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e timestamptz := newest_data_time(); -- first: a publication under way may cite it
BEGIN
  RETURN EXISTS (SELECT FROM change_sets WHERE case_id = a_case AND effective_at <= e);
END $$;
COMMENT ON FUNCTION carries(bigint) IS 'Whether a change that is part of a published version rests on the case.';

CREATE FUNCTION cited(a_case bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE e timestamptz := newest_data_time();
BEGIN
  RETURN EXISTS (SELECT FROM change_sets WHERE case_id = a_case AND effective_at <= e)
      OR EXISTS (SELECT FROM editions WHERE basis_case_id = a_case);
END $$;
COMMENT ON FUNCTION cited(bigint) IS 'Whether a published version rests on the case, by a change or as a whole.';

CREATE FUNCTION guard_decision() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF carries(NEW.case_id) THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  ELSIF cited(OLD.case_id) OR (TG_OP = 'UPDATE' AND cited(NEW.case_id)) THEN
    IF TG_OP <> 'UPDATE' OR NEW IS DISTINCT FROM OLD THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_decision() IS 'A decision that a published version rests on never changes, and no change of such a version gets one afterwards.';

CREATE FUNCTION guard_case() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF cited(OLD.id) AND (TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'revision') IS DISTINCT FROM (to_jsonb(OLD) - 'revision')) THEN
    PERFORM refuse_published(TG_TABLE_NAME);
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_case() IS 'A case that a published version rests on never changes.';

CREATE FUNCTION guard_meeting() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Place and the state of the minutes may still move.
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.council_id, NEW.year, NEW.number, NEW.held_on)
                      IS DISTINCT FROM (OLD.id, OLD.council_id, OLD.year, OLD.number, OLD.held_on) THEN
    PERFORM newest_data_time();
    IF EXISTS (SELECT FROM cases c WHERE c.meeting_id = OLD.id AND cited(c.id)) THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_meeting() IS 'The council, number and day of a meeting that a published version rests on never change.';

CREATE FUNCTION cited_on(a_council bigint) RETURNS SETOF date LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM newest_data_time();
  RETURN QUERY
    SELECT coalesce(m.held_on, make_date(c.year, 1, 1))
    FROM cases c LEFT JOIN meetings m ON m.id = c.meeting_id
    WHERE c.council_id = a_council AND cited(c.id);
END $$;
COMMENT ON FUNCTION cited_on(bigint) IS 'The days of the cases of a council that published versions rest on.';

CREATE FUNCTION guard_council() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (TG_OP = 'DELETE' OR NEW.slug <> OLD.slug) AND EXISTS (SELECT FROM cited_on(OLD.id)) THEN PERFORM refuse_published(TG_TABLE_NAME); END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_council() IS 'The address of a council whose cases published versions rest on never changes.';

CREATE FUNCTION guard_council_name() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (
       SELECT FROM cited_on(OLD.council_id) AS day
       WHERE day <@ OLD.valid
         AND (TG_OP = 'DELETE' OR NOT (day <@ NEW.valid AND NEW.council_id = OLD.council_id AND NEW.name = OLD.name)))
     OR TG_OP <> 'DELETE' AND EXISTS (
       SELECT FROM cited_on(NEW.council_id) AS day
       WHERE day <@ NEW.valid
         AND (TG_OP = 'INSERT' OR NOT (day <@ OLD.valid AND NEW.council_id = OLD.council_id AND NEW.name = OLD.name))) THEN
    PERFORM refuse_published(TG_TABLE_NAME);
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_council_name() IS 'What a council was called on the day of a case that a published version rests on never changes; a new name from later on is free.';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.at < clock_timestamp() - interval '12 months'
     AND NEW.from_where IS NULL AND to_jsonb(NEW) - 'from_where' = to_jsonb(OLD) - 'from_where' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit log only grows' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'audit_log_only_grows';
END $$;
COMMENT ON FUNCTION refuse_change() IS 'The audit log only grows; addresses older than 12 months may be emptied.';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['strategy_versions', 'goal_versions', 'subgoal_versions', 'grouping_versions', 'activity_versions', 'placements'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_version()', t || '_guard', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['activity_keys', 'successions'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_since()', t || '_guard', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['strategies', 'goals', 'subgoals', 'groupings', 'activities'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_identity()', t || '_guard', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['strategy_versions', 'goal_versions', 'subgoal_versions', 'grouping_versions', 'activity_versions', 'placements',
                           'activity_keys', 'successions', 'strategies', 'goals', 'subgoals', 'groupings', 'activities',
                           'editions', 'change_sets', 'changes', 'decisions', 'cases', 'meetings', 'councils', 'council_names',
                           'plan_clock', 'audit_log'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_identity()', t || '_no_truncate', t);
  END LOOP;
END $$;
CREATE TRIGGER editions_guard BEFORE INSERT OR UPDATE OR DELETE ON editions FOR EACH ROW EXECUTE FUNCTION guard_edition();
CREATE TRIGGER plan_clock_guard BEFORE INSERT OR UPDATE OR DELETE ON plan_clock FOR EACH ROW EXECUTE FUNCTION guard_clock();
CREATE TRIGGER change_sets_guard BEFORE INSERT OR UPDATE OR DELETE ON change_sets FOR EACH ROW EXECUTE FUNCTION guard_change_set();
CREATE TRIGGER changes_guard BEFORE INSERT OR UPDATE OR DELETE ON changes FOR EACH ROW EXECUTE FUNCTION guard_change();
CREATE TRIGGER decisions_guard BEFORE INSERT OR UPDATE OR DELETE ON decisions FOR EACH ROW EXECUTE FUNCTION guard_decision();
CREATE TRIGGER cases_guard BEFORE UPDATE OR DELETE ON cases FOR EACH ROW EXECUTE FUNCTION guard_case();
CREATE TRIGGER meetings_guard BEFORE UPDATE OR DELETE ON meetings FOR EACH ROW EXECUTE FUNCTION guard_meeting();
CREATE TRIGGER councils_guard BEFORE UPDATE OR DELETE ON councils FOR EACH ROW EXECUTE FUNCTION guard_council();
CREATE TRIGGER council_names_guard BEFORE INSERT OR UPDATE OR DELETE ON council_names FOR EACH ROW EXECUTE FUNCTION guard_council_name();
CREATE TRIGGER audit_log_guard BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Grants. The app reads everything and writes what people write; only the engine writes the plan.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO retning_app, retning_engine;
GRANT INSERT ON people, audit_log, meetings, cases, decisions TO retning_app;
GRANT UPDATE ON people, meetings, cases, decisions TO retning_app;
GRANT INSERT (title, reason, class, status, ground_type, ground_body, ground_date, ground_reference, ground_text, case_id, effect,
              proposed_by, submitted_at, decided_at, decided_by, ended_reason) ON change_sets TO retning_app;
GRANT INSERT ON change_sets TO retning_engine;
GRANT UPDATE (title, reason, class, status, ground_type, ground_body, ground_date, ground_reference, ground_text, case_id, effect,
              proposed_by, submitted_at, decided_at, decided_by, ended_reason, revision) ON change_sets TO retning_app;
GRANT UPDATE ON change_sets TO retning_engine;
GRANT INSERT, UPDATE, DELETE ON changes, case_concerns TO retning_app;
GRANT INSERT, UPDATE ON changes TO retning_engine;
GRANT INSERT ON audit_log TO retning_engine;
GRANT UPDATE ON plan_clock TO retning_engine;
GRANT INSERT ON editions, strategies, goals, subgoals, groupings, activities, activity_keys, successions,
  strategy_versions, goal_versions, subgoal_versions, grouping_versions, activity_versions, placements TO retning_engine;
GRANT UPDATE (in_force) ON strategy_versions, goal_versions, subgoal_versions, grouping_versions, activity_versions, placements TO retning_engine;
GRANT USAGE ON SEQUENCE activity_own_key TO retning_engine;
