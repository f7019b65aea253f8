-- Status as those who answer for a thing tell it: a series beside the decided plan that only grows. Rounds of the
-- portfolio will ask for such rows and point at them; they need nothing of their own here.
CREATE TABLE status_reports (
  id                        bigint GENERATED ALWAYS AS IDENTITY,
  activity_id               bigint,
  goal_id                   bigint,
  subgoal_id                bigint,
  progress                  text NOT NULL,
  forecast_starts_on        date,
  forecast_starts_precision text,
  forecast_ends_on          date,
  forecast_ends_precision   text,
  comment                   text,
  measure                   text,
  repeats                   bigint,
  reported_at               timestamptz NOT NULL DEFAULT clock_timestamp(),
  reported_by               bigint,
  organization_id           bigint,
  CONSTRAINT status_reports_pk PRIMARY KEY (id),
  CONSTRAINT status_reports_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT status_reports_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT status_reports_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  CONSTRAINT status_reports_repeats_fk FOREIGN KEY (repeats) REFERENCES status_reports (id),
  CONSTRAINT status_reports_reported_by_fk FOREIGN KEY (reported_by) REFERENCES people (id),
  CONSTRAINT status_reports_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT status_reports_of_one_thing CHECK (num_nonnulls(activity_id, goal_id, subgoal_id) = 1),
  CONSTRAINT status_reports_progress_known CHECK (progress IN ('ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION', 'DONE')),
  CONSTRAINT status_reports_starts_precision_known CHECK (forecast_starts_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT status_reports_ends_precision_known CHECK (forecast_ends_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT status_reports_starts_whole CHECK ((forecast_starts_on IS NULL) = (forecast_starts_precision IS NULL)),
  CONSTRAINT status_reports_ends_whole CHECK ((forecast_ends_on IS NULL) = (forecast_ends_precision IS NULL)),
  CONSTRAINT status_reports_comment_not_blank CHECK (btrim(comment) <> ''),
  CONSTRAINT status_reports_measure_not_blank CHECK (btrim(measure) <> ''),
  CONSTRAINT status_reports_deviation_explained CHECK (
    progress NOT IN ('SOME_DEVIATION', 'SERIOUS_DEVIATION') OR (comment IS NOT NULL AND measure IS NOT NULL))
);
CREATE INDEX status_reports_activity_idx ON status_reports (activity_id, reported_at, id);
CREATE INDEX status_reports_goal_idx ON status_reports (goal_id, reported_at, id);
CREATE INDEX status_reports_subgoal_idx ON status_reports (subgoal_id, reported_at, id);
CREATE INDEX status_reports_repeats_idx ON status_reports (repeats);
CREATE INDEX status_reports_reported_by_idx ON status_reports (reported_by);
CREATE INDEX status_reports_organization_idx ON status_reports (organization_id);
COMMENT ON TABLE status_reports IS 'Status: what those who answer for an activity, a goal or a delmål tell of it. Rows are never changed or removed; the newest counts.';
COMMENT ON COLUMN status_reports.id IS 'Identity, and the order of two that were told at once.';
COMMENT ON COLUMN status_reports.activity_id IS 'The activity it is about.';
COMMENT ON COLUMN status_reports.goal_id IS 'The goal it is about.';
COMMENT ON COLUMN status_reports.subgoal_id IS 'The delmål it is about.';
COMMENT ON COLUMN status_reports.progress IS 'ON_PLAN (etter plan), SOME_DEVIATION (noe avvik), SERIOUS_DEVIATION (vesentlig avvik) or DONE (fullført).';
COMMENT ON COLUMN status_reports.forecast_starts_on IS 'When it is thought to start; the first day of the period when the precision is coarser than a day.';
COMMENT ON COLUMN status_reports.forecast_starts_precision IS 'How exact that is.';
COMMENT ON COLUMN status_reports.forecast_ends_on IS 'When it is thought to end.';
COMMENT ON COLUMN status_reports.forecast_ends_precision IS 'How exact that is.';
COMMENT ON COLUMN status_reports.comment IS 'How it stands and why; always there when it deviates.';
COMMENT ON COLUMN status_reports.measure IS 'What is done about it; always there when it deviates.';
COMMENT ON COLUMN status_reports.repeats IS 'The row whose values it carries on: reported as unchanged since then.';
COMMENT ON COLUMN status_reports.reported_at IS 'When it was told, by the clock of the database.';
COMMENT ON COLUMN status_reports.reported_by IS 'Who told it.';
COMMENT ON COLUMN status_reports.organization_id IS 'The organisation that person spoke for, if any.';

CREATE FUNCTION guard_status() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'reports of status only grow' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'status_reports_only_grow';
  END IF;
  -- After a publication under way, so that no version gets a report it did not have.
  PERFORM newest_data_time();
  NEW.reported_at := clock_timestamp();
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_status() IS 'Reports of status only grow, each at the time it is told.';
CREATE TRIGGER status_reports_guard BEFORE INSERT OR UPDATE OR DELETE ON status_reports FOR EACH ROW EXECUTE FUNCTION guard_status();
CREATE TRIGGER status_reports_no_truncate BEFORE TRUNCATE ON status_reports FOR EACH STATEMENT EXECUTE FUNCTION guard_identity();

CREATE VIEW told_statuses WITH (security_invoker = true) AS
SELECT r.id, r.activity_id, r.goal_id, r.subgoal_id, r.progress,
       r.forecast_starts_on, r.forecast_starts_precision, r.forecast_ends_on, r.forecast_ends_precision,
       r.comment, r.measure, r.repeats, r.reported_at, p.display_name AS reporter, n.name AS organization
FROM status_reports r
LEFT JOIN people p ON p.id = r.reported_by
LEFT JOIN LATERAL (
  SELECT m.name FROM organization_names m WHERE m.organization_id = r.organization_id AND NOT m.is_alias
  ORDER BY m.valid @> (r.reported_at AT TIME ZONE 'Europe/Oslo')::date DESC, m.valid DESC LIMIT 1) n ON true;
COMMENT ON VIEW told_statuses IS 'Reports of status with the names of who told them.';
COMMENT ON COLUMN told_statuses.id IS 'Identity of the report.';
COMMENT ON COLUMN told_statuses.activity_id IS 'The activity it is about.';
COMMENT ON COLUMN told_statuses.goal_id IS 'The goal it is about.';
COMMENT ON COLUMN told_statuses.subgoal_id IS 'The delmål it is about.';
COMMENT ON COLUMN told_statuses.progress IS 'How it stands.';
COMMENT ON COLUMN told_statuses.forecast_starts_on IS 'When it is thought to start.';
COMMENT ON COLUMN told_statuses.forecast_starts_precision IS 'How exact that is.';
COMMENT ON COLUMN told_statuses.forecast_ends_on IS 'When it is thought to end.';
COMMENT ON COLUMN told_statuses.forecast_ends_precision IS 'How exact that is.';
COMMENT ON COLUMN told_statuses.comment IS 'How it stands and why.';
COMMENT ON COLUMN told_statuses.measure IS 'What is done about it.';
COMMENT ON COLUMN told_statuses.repeats IS 'The report it carries on unchanged.';
COMMENT ON COLUMN told_statuses.reported_at IS 'When it was told.';
COMMENT ON COLUMN told_statuses.reporter IS 'Who told it, as a role or an organisation.';
COMMENT ON COLUMN told_statuses.organization IS 'What the organisation that person spoke for was called.';

GRANT SELECT ON status_reports, told_statuses TO retning_app, retning_engine;
GRANT INSERT (activity_id, goal_id, subgoal_id, progress, forecast_starts_on, forecast_starts_precision, forecast_ends_on,
              forecast_ends_precision, comment, measure, repeats, reported_by, organization_id) ON status_reports TO retning_app;
