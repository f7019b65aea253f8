-- Rounds of reporting on the portfolio (domain.md 5): what is asked, drafts as they are typed, and what was sent in.
CREATE TABLE scales (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  name       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by bigint,
  CONSTRAINT scales_pk PRIMARY KEY (id),
  CONSTRAINT scales_name_unique UNIQUE (name),
  CONSTRAINT scales_created_by_fk FOREIGN KEY (created_by) REFERENCES people (id),
  CONSTRAINT scales_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
CREATE INDEX scales_created_by_idx ON scales (created_by);
COMMENT ON TABLE scales IS 'Versions of the scale: which dimensions are asked about and what each level means. Never changed; a new one is made, and old rounds keep theirs.';
COMMENT ON COLUMN scales.id IS 'Identity; the newest is the one a new round begins with.';
COMMENT ON COLUMN scales.name IS 'What the version is called.';
COMMENT ON COLUMN scales.created_at IS 'When it was made.';
COMMENT ON COLUMN scales.created_by IS 'Who made it.';

CREATE TABLE scale_levels (
  scale_id  bigint NOT NULL,
  dimension text NOT NULL,
  level     text NOT NULL,
  position  smallint NOT NULL,
  meaning   text NOT NULL,
  CONSTRAINT scale_levels_pk PRIMARY KEY (scale_id, dimension, level),
  CONSTRAINT scale_levels_scale_fk FOREIGN KEY (scale_id) REFERENCES scales (id),
  CONSTRAINT scale_levels_dimension_known CHECK (dimension IN ('OVERALL', 'PROGRESS', 'ECONOMY', 'QUALITY', 'RESOURCES', 'RISK', 'BENEFIT')),
  CONSTRAINT scale_levels_level_known CHECK (level IN ('ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION', 'DONE')),
  CONSTRAINT scale_levels_meaning_trimmed CHECK (meaning = btrim(meaning) AND meaning <> '')
);
COMMENT ON TABLE scale_levels IS 'What each level of a dimension means in a version of the scale. A dimension without levels is not asked about.';
COMMENT ON COLUMN scale_levels.scale_id IS 'The version of the scale.';
COMMENT ON COLUMN scale_levels.dimension IS 'OVERALL (samlet status), PROGRESS (fremdrift), ECONOMY (økonomi), QUALITY (kvalitet/omfang), RESOURCES (ressurser/kapasitet), RISK (risiko) or BENEFIT (gevinst).';
COMMENT ON COLUMN scale_levels.level IS 'ON_PLAN, SOME_DEVIATION, SERIOUS_DEVIATION or DONE.';
COMMENT ON COLUMN scale_levels.position IS 'Place of the dimension on the page, from 1.';
COMMENT ON COLUMN scale_levels.meaning IS 'The written meaning, in bokmål.';

CREATE TABLE shared_challenges (
  id       bigint GENERATED ALWAYS AS IDENTITY,
  code     text NOT NULL,
  name     text NOT NULL,
  in_use   boolean NOT NULL DEFAULT true,
  position smallint NOT NULL,
  CONSTRAINT shared_challenges_pk PRIMARY KEY (id),
  CONSTRAINT shared_challenges_code_unique UNIQUE (code),
  CONSTRAINT shared_challenges_name_unique UNIQUE (name),
  CONSTRAINT shared_challenges_code_form CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
  CONSTRAINT shared_challenges_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
COMMENT ON TABLE shared_challenges IS 'Challenges that many initiatives may share; a report names those that hold for it.';
COMMENT ON COLUMN shared_challenges.id IS 'Identity.';
COMMENT ON COLUMN shared_challenges.code IS 'The word of the API.';
COMMENT ON COLUMN shared_challenges.name IS 'What it is called, in bokmål.';
COMMENT ON COLUMN shared_challenges.in_use IS 'False when it is no longer offered; old reports keep it.';
COMMENT ON COLUMN shared_challenges.position IS 'Place in the list.';

CREATE TABLE reporting_rounds (
  id              bigint GENERATED ALWAYS AS IDENTITY,
  cut_off         date NOT NULL,
  due_on          date NOT NULL,
  grace_days      smallint NOT NULL,
  remind_days_before smallint,
  scale_id        bigint NOT NULL,
  meeting_id      bigint,
  case_id         bigint,
  planned_by      bigint,
  opened_at       timestamptz,
  review_at       timestamptz,
  closed_at       timestamptz,
  data_time       timestamptz,
  revision        integer NOT NULL DEFAULT 1,
  CONSTRAINT reporting_rounds_pk PRIMARY KEY (id),
  CONSTRAINT reporting_rounds_cut_off_unique UNIQUE (cut_off),
  CONSTRAINT reporting_rounds_scale_fk FOREIGN KEY (scale_id) REFERENCES scales (id),
  CONSTRAINT reporting_rounds_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meetings (id),
  CONSTRAINT reporting_rounds_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT reporting_rounds_planned_by_fk FOREIGN KEY (planned_by) REFERENCES people (id),
  CONSTRAINT reporting_rounds_due_after_cut_off CHECK (due_on >= cut_off),
  CONSTRAINT reporting_rounds_grace_days CHECK (grace_days BETWEEN 0 AND 60),
  CONSTRAINT reporting_rounds_remind_days CHECK (remind_days_before BETWEEN 1 AND 60),
  CONSTRAINT reporting_rounds_in_order CHECK ((review_at IS NULL OR opened_at IS NOT NULL) AND (closed_at IS NULL OR review_at IS NOT NULL)),
  CONSTRAINT reporting_rounds_data_time_when_closed CHECK (closed_at IS NULL OR data_time IS NOT NULL)
);
CREATE INDEX reporting_rounds_scale_idx ON reporting_rounds (scale_id);
CREATE INDEX reporting_rounds_meeting_idx ON reporting_rounds (meeting_id);
CREATE INDEX reporting_rounds_case_idx ON reporting_rounds (case_id);
CREATE INDEX reporting_rounds_planned_by_idx ON reporting_rounds (planned_by);
COMMENT ON TABLE reporting_rounds IS 'Rapporteringer: rounds of status of the portfolio, each known by its cut-off date.';
COMMENT ON COLUMN reporting_rounds.id IS 'Identity.';
COMMENT ON COLUMN reporting_rounds.cut_off IS 'Status is told as of the end of this day; its label, 2026-09-30.';
COMMENT ON COLUMN reporting_rounds.due_on IS 'Last day to send in.';
COMMENT ON COLUMN reporting_rounds.grace_days IS 'So many days after that are still no delay.';
COMMENT ON COLUMN reporting_rounds.remind_days_before IS 'So many days before the last day those who lack reports are reminded; empty for only when the office says so.';
COMMENT ON COLUMN reporting_rounds.scale_id IS 'The version of the scale it uses.';
COMMENT ON COLUMN reporting_rounds.meeting_id IS 'The council meeting that reviews it, where it is known.';
COMMENT ON COLUMN reporting_rounds.case_id IS 'The case of that meeting.';
COMMENT ON COLUMN reporting_rounds.planned_by IS 'Who planned it.';
COMMENT ON COLUMN reporting_rounds.opened_at IS 'When it was opened; empty while it is only planned.';
COMMENT ON COLUMN reporting_rounds.review_at IS 'When the review began.';
COMMENT ON COLUMN reporting_rounds.closed_at IS 'When it was closed; empty while it is not, or was opened again (the audit log tells).';
COMMENT ON COLUMN reporting_rounds.data_time IS 'The plan is read as of this time when the round is closed.';
COMMENT ON COLUMN reporting_rounds.revision IS 'Grows with each write; a stale writer is refused.';

CREATE TABLE reports (
  id              bigint GENERATED ALWAYS AS IDENTITY,
  round_id        bigint NOT NULL,
  initiative_id   bigint,
  organization_id bigint,
  goal_id         bigint,
  delegate_id     bigint,
  ready_at        timestamptz,
  missing_cause   text,
  CONSTRAINT reports_pk PRIMARY KEY (id),
  CONSTRAINT reports_one_each UNIQUE NULLS NOT DISTINCT (round_id, initiative_id, organization_id, goal_id),
  CONSTRAINT reports_round_fk FOREIGN KEY (round_id) REFERENCES reporting_rounds (id),
  CONSTRAINT reports_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  CONSTRAINT reports_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT reports_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT reports_delegate_fk FOREIGN KEY (delegate_id) REFERENCES people (id),
  CONSTRAINT reports_of_one_thing CHECK (num_nonnulls(initiative_id, goal_id) = 1),
  CONSTRAINT reports_initiative_has_organization CHECK ((initiative_id IS NULL) = (organization_id IS NULL)),
  CONSTRAINT reports_missing_cause_not_blank CHECK (btrim(missing_cause) <> '')
);
CREATE INDEX reports_initiative_idx ON reports (initiative_id, round_id);
CREATE INDEX reports_organization_idx ON reports (organization_id);
CREATE INDEX reports_goal_idx ON reports (goal_id);
CREATE INDEX reports_delegate_idx ON reports (delegate_id);
COMMENT ON TABLE reports IS 'Statusrapporter that a round asks for: of each initiative by each organisation that owned it when the round was opened, and of each goal.';
COMMENT ON COLUMN reports.id IS 'Identity.';
COMMENT ON COLUMN reports.round_id IS 'The round.';
COMMENT ON COLUMN reports.initiative_id IS 'The initiative; empty for a goal.';
COMMENT ON COLUMN reports.organization_id IS 'The organisation that reports on the initiative.';
COMMENT ON COLUMN reports.goal_id IS 'The goal; empty for an initiative.';
COMMENT ON COLUMN reports.delegate_id IS 'Somebody of the organisation who writes it beside its contact.';
COMMENT ON COLUMN reports.ready_at IS 'When its writer said it was ready; empty while it is not.';
COMMENT ON COLUMN reports.missing_cause IS 'Why it is missing, where the office knows.';

CREATE TABLE report_drafts (
  id        bigint GENERATED ALWAYS AS IDENTITY,
  report_id bigint NOT NULL,
  field     text NOT NULL,
  value     text NOT NULL,
  saved_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  saved_by  bigint NOT NULL,
  aside     boolean NOT NULL DEFAULT false,
  settles   boolean NOT NULL DEFAULT false,
  CONSTRAINT report_drafts_pk PRIMARY KEY (id),
  CONSTRAINT report_drafts_report_fk FOREIGN KEY (report_id) REFERENCES reports (id),
  CONSTRAINT report_drafts_saved_by_fk FOREIGN KEY (saved_by) REFERENCES people (id),
  CONSTRAINT report_drafts_field_form CHECK (field ~ '^[a-zA-Z]+(\.[a-zA-Z0-9_]+)*$'),
  CONSTRAINT report_drafts_settles_counts CHECK (NOT (aside AND settles)),
  CONSTRAINT report_drafts_value_length CHECK (length(value) <= 10000)
);
CREATE INDEX report_drafts_field_idx ON report_drafts (report_id, field, id DESC);
CREATE INDEX report_drafts_saved_by_idx ON report_drafts (saved_by);
COMMENT ON TABLE report_drafts IS 'What is typed in a report, field by field, as it is typed. Only grows: the newest row of a field counts, and what somebody else wrote before is still there.';
COMMENT ON COLUMN report_drafts.id IS 'Identity, and the order of writing.';
COMMENT ON COLUMN report_drafts.report_id IS 'The report.';
COMMENT ON COLUMN report_drafts.field IS 'The field, "PROGRESS.level" or "risk.2.text".';
COMMENT ON COLUMN report_drafts.value IS 'What was typed; empty when it was emptied. Checked when the report is sent in.';
COMMENT ON COLUMN report_drafts.saved_at IS 'When.';
COMMENT ON COLUMN report_drafts.saved_by IS 'Who.';
COMMENT ON COLUMN report_drafts.aside IS 'True when somebody else had written in the field meanwhile: the text is kept and shown beside the other, and does not count. It is settled when the same person writes in the field again, or somebody chooses.';
COMMENT ON COLUMN report_drafts.settles IS 'True when it was chosen between texts that stood beside each other.';

CREATE TABLE submissions (
  id                bigint GENERATED ALWAYS AS IDENTITY,
  report_id         bigint NOT NULL,
  sent_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
  sent_by           bigint,
  correction        text,
  forecast_ends_on  date,
  forecast_ends_precision text,
  budget            numeric(14, 1),
  cost_forecast     numeric(14, 1),
  yearly_effect     numeric(14, 1),
  sustainability    smallint[] NOT NULL DEFAULT '{}',
  CONSTRAINT submissions_pk PRIMARY KEY (id),
  CONSTRAINT submissions_report_fk FOREIGN KEY (report_id) REFERENCES reports (id),
  CONSTRAINT submissions_sent_by_fk FOREIGN KEY (sent_by) REFERENCES people (id),
  CONSTRAINT submissions_correction_not_blank CHECK (btrim(correction) <> ''),
  CONSTRAINT submissions_precision_known CHECK (forecast_ends_precision IN ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT submissions_forecast_whole CHECK ((forecast_ends_on IS NULL) = (forecast_ends_precision IS NULL)),
  CONSTRAINT submissions_sustainability_known CHECK (sustainability <@ ARRAY[3, 9, 10, 12, 13, 17]::smallint[])
);
CREATE INDEX submissions_report_idx ON submissions (report_id, id DESC);
CREATE INDEX submissions_sent_by_idx ON submissions (sent_by);
COMMENT ON TABLE submissions IS 'What was sent in of a report. Never changed: sent again, or corrected after the round is closed, it is a new row, and the newest counts.';
COMMENT ON COLUMN submissions.id IS 'Identity, and the order.';
COMMENT ON COLUMN submissions.report_id IS 'The report.';
COMMENT ON COLUMN submissions.sent_at IS 'When, by the clock of the database.';
COMMENT ON COLUMN submissions.sent_by IS 'Who sent it.';
COMMENT ON COLUMN submissions.correction IS 'Why it was corrected after the round was closed; empty for what was sent while it was open.';
COMMENT ON COLUMN submissions.forecast_ends_on IS 'When the initiative is thought to end.';
COMMENT ON COLUMN submissions.forecast_ends_precision IS 'How exact that is.';
COMMENT ON COLUMN submissions.budget IS 'Budget in thousand kroner, all years.';
COMMENT ON COLUMN submissions.cost_forecast IS 'What it is thought to cost in the end, in thousand kroner.';
COMMENT ON COLUMN submissions.yearly_effect IS 'Effect on the yearly cost of running and keeping it, in thousand kroner; less is negative.';
COMMENT ON COLUMN submissions.sustainability IS 'Sustainability goals it helps, among 3, 9, 10, 12, 13 and 17.';

CREATE TABLE submission_lights (
  submission_id bigint NOT NULL,
  dimension     text NOT NULL,
  level         text NOT NULL,
  comment       text,
  measure       text,
  unchanged     boolean NOT NULL,
  CONSTRAINT submission_lights_pk PRIMARY KEY (submission_id, dimension),
  CONSTRAINT submission_lights_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_lights_dimension_known CHECK (dimension IN ('OVERALL', 'PROGRESS', 'ECONOMY', 'QUALITY', 'RESOURCES', 'RISK', 'BENEFIT')),
  CONSTRAINT submission_lights_level_known CHECK (level IN ('ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION', 'DONE')),
  CONSTRAINT submission_lights_comment_not_blank CHECK (btrim(comment) <> ''),
  CONSTRAINT submission_lights_measure_not_blank CHECK (btrim(measure) <> ''),
  CONSTRAINT submission_lights_deviation_explained CHECK (
    dimension = 'OVERALL' OR level NOT IN ('SOME_DEVIATION', 'SERIOUS_DEVIATION') OR (comment IS NOT NULL AND measure IS NOT NULL))
);
COMMENT ON TABLE submission_lights IS 'The light of each dimension in what was sent in.';
COMMENT ON COLUMN submission_lights.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_lights.dimension IS 'The dimension, as in scale_levels.';
COMMENT ON COLUMN submission_lights.level IS 'The owner''s light.';
COMMENT ON COLUMN submission_lights.comment IS 'How it stands and why. For OVERALL why it is another than the worst of the others.';
COMMENT ON COLUMN submission_lights.measure IS 'What is done about it.';
COMMENT ON COLUMN submission_lights.unchanged IS 'Told as unchanged since the last report.';

CREATE TABLE submission_texts (
  submission_id bigint NOT NULL,
  field         text NOT NULL,
  text          text NOT NULL,
  CONSTRAINT submission_texts_pk PRIMARY KEY (submission_id, field),
  CONSTRAINT submission_texts_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_texts_field_known CHECK (field IN ('summary', 'question', 'progress', 'hindrances', 'figures', 'nextStep', 'overall')),
  CONSTRAINT submission_texts_not_blank CHECK (btrim(text) <> '')
);
COMMENT ON TABLE submission_texts IS 'Texts of what was sent in: of an initiative its summary and question to the council, of a goal its progress, hindrances, figures, next step and the one overall text.';
COMMENT ON COLUMN submission_texts.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_texts.field IS 'Which text.';
COMMENT ON COLUMN submission_texts.text IS 'The text.';

CREATE TABLE submission_milestones (
  submission_id bigint NOT NULL,
  position      smallint NOT NULL,
  name          text NOT NULL,
  decided_on    date,
  forecast_on   date,
  actual_on     date,
  CONSTRAINT submission_milestones_pk PRIMARY KEY (submission_id, position),
  CONSTRAINT submission_milestones_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_milestones_name_not_blank CHECK (btrim(name) <> '')
);
COMMENT ON TABLE submission_milestones IS 'Milestones as they were sent in.';
COMMENT ON COLUMN submission_milestones.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_milestones.position IS 'Place in the list, from 1.';
COMMENT ON COLUMN submission_milestones.name IS 'What is to be reached.';
COMMENT ON COLUMN submission_milestones.decided_on IS 'The decided day.';
COMMENT ON COLUMN submission_milestones.forecast_on IS 'The day that is thought now.';
COMMENT ON COLUMN submission_milestones.actual_on IS 'The day it was reached.';

CREATE TABLE submission_risks (
  submission_id bigint NOT NULL,
  position      smallint NOT NULL,
  text          text NOT NULL,
  probability   smallint NOT NULL,
  consequence   smallint NOT NULL,
  measure       text,
  owner         text,
  CONSTRAINT submission_risks_pk PRIMARY KEY (submission_id, position),
  CONSTRAINT submission_risks_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_risks_text_not_blank CHECK (btrim(text) <> ''),
  CONSTRAINT submission_risks_probability_range CHECK (probability BETWEEN 1 AND 5),
  CONSTRAINT submission_risks_consequence_range CHECK (consequence BETWEEN 1 AND 5)
);
COMMENT ON TABLE submission_risks IS 'Top risks as they were sent in.';
COMMENT ON COLUMN submission_risks.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_risks.position IS 'Place in the list, from 1.';
COMMENT ON COLUMN submission_risks.text IS 'What may happen.';
COMMENT ON COLUMN submission_risks.probability IS 'How probable, 1 to 5.';
COMMENT ON COLUMN submission_risks.consequence IS 'How serious, 1 to 5.';
COMMENT ON COLUMN submission_risks.measure IS 'What is done about it.';
COMMENT ON COLUMN submission_risks.owner IS 'Who owns it, as a role or an organisation.';

CREATE TABLE submission_benefits (
  submission_id bigint NOT NULL,
  position      smallint NOT NULL,
  name          text NOT NULL,
  owner         text,
  measure       text,
  planned       text,
  realised      text,
  CONSTRAINT submission_benefits_pk PRIMARY KEY (submission_id, position),
  CONSTRAINT submission_benefits_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_benefits_name_not_blank CHECK (btrim(name) <> '')
);
COMMENT ON TABLE submission_benefits IS 'Benefits as they were sent in.';
COMMENT ON COLUMN submission_benefits.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_benefits.position IS 'Place in the list, from 1.';
COMMENT ON COLUMN submission_benefits.name IS 'The benefit.';
COMMENT ON COLUMN submission_benefits.owner IS 'Who is to take it out, as a role or an organisation.';
COMMENT ON COLUMN submission_benefits.measure IS 'How it is measured.';
COMMENT ON COLUMN submission_benefits.planned IS 'What is planned, with its unit.';
COMMENT ON COLUMN submission_benefits.realised IS 'What is realised so far, with its unit.';

CREATE TABLE submission_dependencies (
  submission_id bigint NOT NULL,
  position      smallint NOT NULL,
  text          text NOT NULL,
  CONSTRAINT submission_dependencies_pk PRIMARY KEY (submission_id, position),
  CONSTRAINT submission_dependencies_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_dependencies_text_not_blank CHECK (btrim(text) <> '')
);
COMMENT ON TABLE submission_dependencies IS 'What the initiative hangs on, as it was sent in.';
COMMENT ON COLUMN submission_dependencies.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_dependencies.position IS 'Place in the list, from 1.';
COMMENT ON COLUMN submission_dependencies.text IS 'On what, and how it stands.';

CREATE TABLE submission_challenges (
  submission_id bigint NOT NULL,
  challenge_id  bigint NOT NULL,
  name          text,
  note          text,
  CONSTRAINT submission_challenges_pk PRIMARY KEY (submission_id, challenge_id),
  CONSTRAINT submission_challenges_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT submission_challenges_challenge_fk FOREIGN KEY (challenge_id) REFERENCES shared_challenges (id),
  CONSTRAINT submission_challenges_note_not_blank CHECK (btrim(note) <> '')
);
CREATE INDEX submission_challenges_challenge_idx ON submission_challenges (challenge_id);
COMMENT ON TABLE submission_challenges IS 'Shared challenges that a report named.';
COMMENT ON COLUMN submission_challenges.submission_id IS 'What was sent in.';
COMMENT ON COLUMN submission_challenges.challenge_id IS 'The challenge.';
COMMENT ON COLUMN submission_challenges.name IS 'What it was called when the report was sent in; empty for what it is called now.';
COMMENT ON COLUMN submission_challenges.note IS 'What it means for this initiative.';

CREATE TABLE signing_organizations (
  organization_id bigint NOT NULL,
  CONSTRAINT signing_organizations_pk PRIMARY KEY (organization_id),
  CONSTRAINT signing_organizations_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
COMMENT ON TABLE signing_organizations IS 'Organisations whose leader signs off what is sent in.';
COMMENT ON COLUMN signing_organizations.organization_id IS 'The organisation.';

CREATE TABLE sign_offs (
  submission_id bigint NOT NULL,
  signed_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  signed_by     bigint NOT NULL,
  CONSTRAINT sign_offs_pk PRIMARY KEY (submission_id),
  CONSTRAINT sign_offs_submission_fk FOREIGN KEY (submission_id) REFERENCES submissions (id),
  CONSTRAINT sign_offs_signed_by_fk FOREIGN KEY (signed_by) REFERENCES people (id)
);
CREATE INDEX sign_offs_signed_by_idx ON sign_offs (signed_by);
COMMENT ON TABLE sign_offs IS 'What a leader has signed off.';
COMMENT ON COLUMN sign_offs.submission_id IS 'What was sent in.';
COMMENT ON COLUMN sign_offs.signed_at IS 'When.';
COMMENT ON COLUMN sign_offs.signed_by IS 'Who.';

-- What a closed round says is only added to, and openly: by a correction with its reason.
CREATE FUNCTION guard_submission() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE round reporting_rounds;
BEGIN
  SELECT r.* INTO round FROM reporting_rounds r JOIN reports p ON p.round_id = r.id WHERE p.id = NEW.report_id FOR SHARE OF r;
  IF round.opened_at IS NULL THEN
    RAISE EXCEPTION 'the round is not open' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'submissions_round_open';
  END IF;
  IF (round.closed_at IS NOT NULL) <> (NEW.correction IS NOT NULL) THEN
    RAISE EXCEPTION 'a closed round takes corrections alone, an open one none' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'submissions_correction_when_closed';
  END IF;
  NEW.sent_at := clock_timestamp();
  RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_submission() IS 'A closed round takes corrections with their reason, and nothing else.';
CREATE TRIGGER submissions_guard BEFORE INSERT ON submissions FOR EACH ROW EXECUTE FUNCTION guard_submission();

GRANT SELECT ON scales, scale_levels, shared_challenges, reporting_rounds, reports, report_drafts, submissions,
  submission_lights, submission_texts, submission_milestones, submission_risks, submission_benefits,
  submission_dependencies, submission_challenges, signing_organizations, sign_offs TO retning_app, retning_engine;
GRANT INSERT (name, created_by) ON scales TO retning_app;
GRANT INSERT ON scale_levels TO retning_app;
GRANT INSERT (code, name, position), UPDATE (name, in_use, position) ON shared_challenges TO retning_app;
GRANT INSERT (cut_off, due_on, grace_days, remind_days_before, scale_id, meeting_id, case_id, planned_by) ON reporting_rounds TO retning_app;
GRANT UPDATE (due_on, grace_days, remind_days_before, scale_id, meeting_id, case_id, opened_at, review_at, closed_at, data_time, revision)
  ON reporting_rounds TO retning_app;
GRANT INSERT (round_id, initiative_id, organization_id, goal_id), UPDATE (delegate_id, ready_at, missing_cause) ON reports TO retning_app;
GRANT INSERT (report_id, field, value, saved_by, aside, settles) ON report_drafts TO retning_app;
GRANT INSERT (report_id, sent_by, correction, forecast_ends_on, forecast_ends_precision, budget, cost_forecast, yearly_effect, sustainability)
  ON submissions TO retning_app;
-- The example has a past; nobody else gives one.
GRANT UPDATE (sent_at) ON submissions TO retning_engine;
GRANT INSERT ON submission_lights, submission_texts, submission_milestones, submission_risks, submission_benefits,
  submission_dependencies, submission_challenges TO retning_app;
GRANT INSERT, DELETE ON signing_organizations TO retning_app;
GRANT INSERT (submission_id, signed_by) ON sign_offs TO retning_app;

-- The scale and the challenges that a new Retning begins with.
INSERT INTO scales (name) VALUES ('Skala 1');
INSERT INTO scale_levels (scale_id, dimension, level, position, meaning)
SELECT s.id, v.dimension, v.level, v.position, v.meaning
FROM scales s CROSS JOIN (VALUES
  ('OVERALL', 'ON_PLAN', 1, 'Tiltaket ligger an til å nå det som er besluttet.'),
  ('OVERALL', 'SOME_DEVIATION', 1, 'Det er avvik, og eieren har tiltak som ventes å rette dem.'),
  ('OVERALL', 'SERIOUS_DEVIATION', 1, 'Det besluttede nås ikke uten nye beslutninger eller hjelp fra andre.'),
  ('OVERALL', 'DONE', 1, 'Tiltaket er fullført.'),
  ('PROGRESS', 'ON_PLAN', 2, 'Milepælene nås som besluttet.'),
  ('PROGRESS', 'SOME_DEVIATION', 2, 'En milepæl er forsinket, men sluttdatoen står.'),
  ('PROGRESS', 'SERIOUS_DEVIATION', 2, 'Den besluttede sluttdatoen nås ikke.'),
  ('PROGRESS', 'DONE', 2, 'Alt er levert.'),
  ('ECONOMY', 'ON_PLAN', 3, 'Prognosen er innenfor budsjettet.'),
  ('ECONOMY', 'SOME_DEVIATION', 3, 'Prognosen er inntil 10 prosent over budsjettet, eller noe mangler finansiering.'),
  ('ECONOMY', 'SERIOUS_DEVIATION', 3, 'Prognosen er mer enn 10 prosent over budsjettet, eller finansieringen mangler.'),
  ('ECONOMY', 'DONE', 3, 'Regnskapet er avsluttet.'),
  ('QUALITY', 'ON_PLAN', 4, 'Omfang og kvalitet blir som besluttet.'),
  ('QUALITY', 'SOME_DEVIATION', 4, 'Noe blir mindre eller dårligere enn besluttet, uten at nytten endres vesentlig.'),
  ('QUALITY', 'SERIOUS_DEVIATION', 4, 'Leveransen blir ikke det som er besluttet.'),
  ('QUALITY', 'DONE', 4, 'Leveransen er godkjent.'),
  ('RESOURCES', 'ON_PLAN', 5, 'Folk og kapasitet er på plass.'),
  ('RESOURCES', 'SOME_DEVIATION', 5, 'Noe kapasitet mangler og er på vei.'),
  ('RESOURCES', 'SERIOUS_DEVIATION', 5, 'Kapasitet mangler og er ikke på vei.'),
  ('RESOURCES', 'DONE', 5, 'Det trengs ikke mer kapasitet.'),
  ('RISK', 'ON_PLAN', 6, 'Risikoene er kjent og under kontroll.'),
  ('RISK', 'SOME_DEVIATION', 6, 'Minst én risiko kan gi avvik, og det er satt inn tiltak.'),
  ('RISK', 'SERIOUS_DEVIATION', 6, 'Minst én risiko kan velte tiltaket, eller det mangler mottiltak.'),
  ('RISK', 'DONE', 6, 'Det er ingen risiko igjen.'),
  ('BENEFIT', 'ON_PLAN', 7, 'Nytten ventes som planlagt.'),
  ('BENEFIT', 'SOME_DEVIATION', 7, 'Noe av nytten kommer senere eller blir mindre.'),
  ('BENEFIT', 'SERIOUS_DEVIATION', 7, 'Vesentlig nytte uteblir.'),
  ('BENEFIT', 'DONE', 7, 'Nytten er tatt ut.')) AS v (dimension, level, position, meaning);
INSERT INTO shared_challenges (code, name, position) VALUES
  ('SUPPLIERS', 'Leverandørmarked', 1),
  ('MUNICIPAL_CAPACITY', 'Kapasitet i kommunene', 2),
  ('HOSPITAL_CAPACITY', 'Kapasitet i helseforetakene', 3),
  ('FUNDING', 'Finansiering', 4),
  ('REGULATION', 'Regelverk', 5),
  ('CLARIFICATIONS', 'Avklaringer', 6),
  ('EXPERTISE', 'Kompetanse', 7),
  ('SHARED_COMPONENTS', 'Avhengighet av felles løsninger', 8);

CREATE VIEW submission_contents WITH (security_invoker = true) AS
SELECT s.id, jsonb_build_object(
  'lights', coalesce((
    SELECT jsonb_object_agg(l.dimension, jsonb_build_object('level', l.level, 'comment', l.comment, 'measure', l.measure, 'unchanged', l.unchanged))
    FROM submission_lights l WHERE l.submission_id = s.id), '{}'),
  'texts', coalesce((SELECT jsonb_object_agg(x.field, x.text) FROM submission_texts x WHERE x.submission_id = s.id), '{}'),
  'forecastEndsOn', s.forecast_ends_on, 'forecastEndsPrecision', s.forecast_ends_precision,
  'budget', s.budget, 'costForecast', s.cost_forecast, 'yearlyEffect', s.yearly_effect, 'sustainability', to_jsonb(s.sustainability),
  'milestones', coalesce((
    SELECT jsonb_agg(jsonb_build_object('name', m.name, 'decidedOn', m.decided_on, 'forecastOn', m.forecast_on, 'actualOn', m.actual_on) ORDER BY m.position)
    FROM submission_milestones m WHERE m.submission_id = s.id), '[]'),
  'risks', coalesce((
    SELECT jsonb_agg(jsonb_build_object('text', k.text, 'probability', k.probability, 'consequence', k.consequence, 'measure', k.measure, 'owner', k.owner) ORDER BY k.position)
    FROM submission_risks k WHERE k.submission_id = s.id), '[]'),
  'benefits', coalesce((
    SELECT jsonb_agg(jsonb_build_object('name', b.name, 'owner', b.owner, 'measure', b.measure, 'planned', b.planned, 'realised', b.realised) ORDER BY b.position)
    FROM submission_benefits b WHERE b.submission_id = s.id), '[]'),
  'dependencies', coalesce((SELECT jsonb_agg(d.text ORDER BY d.position) FROM submission_dependencies d WHERE d.submission_id = s.id), '[]'),
  'challenges', coalesce((
    SELECT jsonb_agg(jsonb_build_object('code', c.code, 'name', coalesce(h.name, c.name), 'note', h.note) ORDER BY c.position, c.id)
    FROM submission_challenges h JOIN shared_challenges c ON c.id = h.challenge_id WHERE h.submission_id = s.id), '[]')) AS content
FROM submissions s;
COMMENT ON VIEW submission_contents IS 'What was sent in, as one document in the words of the API.';
COMMENT ON COLUMN submission_contents.id IS 'What was sent in.';
COMMENT ON COLUMN submission_contents.content IS 'The document.';

CREATE VIEW round_reports WITH (security_invoker = true) AS
SELECT p.id, p.round_id, r.cut_off, r.due_on + r.grace_days AS last_day, p.initiative_id, k.key AS initiative,
       coalesce(v.name, g.name) AS name, g.code AS goal, p.organization_id, n.name AS organization,
       p.delegate_id, e.display_name AS delegate,
       EXISTS (SELECT FROM report_drafts d WHERE d.report_id = p.id) AS begun, p.ready_at, p.missing_cause,
       r.closed_at IS NULL AND EXISTS (SELECT FROM signing_organizations o WHERE o.organization_id = p.organization_id) AS signs,
       coalesce(s.corrections, 0) AS corrections, s.id AS submission_id, s.sent_at, s.first_sent_at, w.display_name AS sender, s.correction,
       f.signed_at, l.display_name AS signer,
       v.lifecycle, v.theme, v.ends_on AS decided_ends_on, v.ends_precision AS decided_ends_precision,
       coalesce((
         SELECT count(*) FROM (
           SELECT i.ends_on, lag(i.ends_on) OVER earlier AS was, row_number() OVER earlier AS place FROM initiative_versions i
           WHERE i.initiative_id = p.initiative_id AND lower(i.in_force) <= coalesce(r.data_time, clock_timestamp())
           WINDOW earlier AS (ORDER BY i.in_force)) moved
         WHERE moved.place > 1 AND moved.was IS NOT NULL AND moved.ends_on IS DISTINCT FROM moved.was), 0) AS replannings
FROM reports p
JOIN reporting_rounds r ON r.id = p.round_id
LEFT JOIN LATERAL (SELECT i.key FROM initiative_keys i WHERE i.initiative_id = p.initiative_id ORDER BY i.since DESC, i.key LIMIT 1) k ON true
LEFT JOIN LATERAL (
  SELECT i.name, i.goal_id, i.lifecycle, i.theme, i.ends_on, i.ends_precision FROM initiative_versions i
  WHERE i.initiative_id = p.initiative_id AND lower(i.in_force) <= coalesce(r.data_time, clock_timestamp()) ORDER BY i.in_force DESC LIMIT 1) v ON true
LEFT JOIN LATERAL (
  SELECT i.name, i.code FROM goal_versions i
  WHERE i.goal_id = coalesce(p.goal_id, v.goal_id) AND lower(i.in_force) <= coalesce(r.data_time, clock_timestamp()) ORDER BY i.in_force DESC LIMIT 1) g ON true
LEFT JOIN LATERAL (
  SELECT i.name FROM organization_names i WHERE i.organization_id = p.organization_id AND NOT i.is_alias
  ORDER BY i.valid @> r.cut_off DESC, upper(i.valid) DESC NULLS FIRST LIMIT 1) n ON true
LEFT JOIN LATERAL (
  SELECT i.id, i.sent_at, i.sent_by, i.correction, min(i.sent_at) OVER () AS first_sent_at, count(*) FILTER (WHERE i.correction IS NOT NULL) OVER () AS corrections
  FROM submissions i WHERE i.report_id = p.id ORDER BY i.id DESC LIMIT 1) s ON true
LEFT JOIN people e ON e.id = p.delegate_id
LEFT JOIN people w ON w.id = s.sent_by
LEFT JOIN sign_offs f ON f.submission_id = s.id
LEFT JOIN people l ON l.id = f.signed_by;
COMMENT ON VIEW round_reports IS 'Reports that rounds ask for, with what was sent in last.';
COMMENT ON COLUMN round_reports.id IS 'The report.';
COMMENT ON COLUMN round_reports.round_id IS 'The round.';
COMMENT ON COLUMN round_reports.cut_off IS 'Its cut-off date.';
COMMENT ON COLUMN round_reports.last_day IS 'Last day on which it is no delay.';
COMMENT ON COLUMN round_reports.initiative_id IS 'The initiative; empty for a goal.';
COMMENT ON COLUMN round_reports.initiative IS 'Key of the initiative.';
COMMENT ON COLUMN round_reports.name IS 'Name of the initiative or goal, as of the round.';
COMMENT ON COLUMN round_reports.goal IS 'Code of the goal, or of the main goal of the initiative.';
COMMENT ON COLUMN round_reports.organization_id IS 'The organisation that reports.';
COMMENT ON COLUMN round_reports.organization IS 'What it was called on the cut-off date.';
COMMENT ON COLUMN round_reports.delegate_id IS 'Who writes it beside the contact.';
COMMENT ON COLUMN round_reports.delegate IS 'What that person is called.';
COMMENT ON COLUMN round_reports.begun IS 'Whether anything was typed.';
COMMENT ON COLUMN round_reports.ready_at IS 'When its writer said it was ready.';
COMMENT ON COLUMN round_reports.missing_cause IS 'Why it is missing, where the office knows.';
COMMENT ON COLUMN round_reports.signs IS 'Whether a leader of the organisation is to sign it off, while the round is not closed.';
COMMENT ON COLUMN round_reports.corrections IS 'How many times it was corrected after the round was closed.';
COMMENT ON COLUMN round_reports.submission_id IS 'What was sent in last.';
COMMENT ON COLUMN round_reports.sent_at IS 'When.';
COMMENT ON COLUMN round_reports.first_sent_at IS 'When the report was sent in for the first time.';
COMMENT ON COLUMN round_reports.sender IS 'By whom.';
COMMENT ON COLUMN round_reports.correction IS 'Why it was corrected.';
COMMENT ON COLUMN round_reports.signed_at IS 'When it was signed off.';
COMMENT ON COLUMN round_reports.signer IS 'By whom.';
COMMENT ON COLUMN round_reports.lifecycle IS 'Where the initiative is in its life, as of the round.';
COMMENT ON COLUMN round_reports.theme IS 'Its theme.';
COMMENT ON COLUMN round_reports.decided_ends_on IS 'When it is decided to end, as of the round.';
COMMENT ON COLUMN round_reports.decided_ends_precision IS 'How exact that is.';
COMMENT ON COLUMN round_reports.replannings IS 'How many times the decided end had been moved by then.';
GRANT SELECT ON submission_contents, round_reports TO retning_app, retning_engine;
