-- Twice a year every organisation goes through its own lines: unchanged, or a proposal (domain.md 4).
CREATE TABLE input_rounds (
  id                 bigint GENERATED ALWAYS AS IDENTITY,
  title              text NOT NULL,
  deadline           date NOT NULL,
  remind_days_before integer,
  opened_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
  opened_by          bigint,
  closed_at          timestamptz,
  revision           integer NOT NULL DEFAULT 1,
  CONSTRAINT input_rounds_pk PRIMARY KEY (id),
  CONSTRAINT input_rounds_opened_by_fk FOREIGN KEY (opened_by) REFERENCES people (id),
  CONSTRAINT input_rounds_title_trimmed CHECK (title = btrim(title) AND title <> ''),
  CONSTRAINT input_rounds_remind_days CHECK (remind_days_before BETWEEN 1 AND 60)
);
CREATE UNIQUE INDEX input_rounds_one_open ON input_rounds ((closed_at IS NULL)) WHERE closed_at IS NULL;
CREATE INDEX input_rounds_opened_by_idx ON input_rounds (opened_by);
COMMENT ON TABLE input_rounds IS 'Rounds of input to the roadmap. At most one is open at a time; those that are closed stay.';
COMMENT ON COLUMN input_rounds.id IS 'Identity, and the number in its address.';
COMMENT ON COLUMN input_rounds.title IS 'What it is called.';
COMMENT ON COLUMN input_rounds.deadline IS 'Last day to answer; what comes later is taken until the round is closed, and told as late.';
COMMENT ON COLUMN input_rounds.remind_days_before IS 'So many days before the deadline those who have not sent in are reminded; empty for only when the office says so.';
COMMENT ON COLUMN input_rounds.opened_at IS 'When it was opened.';
COMMENT ON COLUMN input_rounds.opened_by IS 'Who opened it.';
COMMENT ON COLUMN input_rounds.closed_at IS 'When it was closed; empty while it is open. The audit log tells when it was opened again.';
COMMENT ON COLUMN input_rounds.revision IS 'Grows with each write; a stale writer is refused.';

CREATE TABLE input_round_organizations (
  round_id        bigint NOT NULL,
  organization_id bigint NOT NULL,
  sent_at         timestamptz,
  sent_by         bigint,
  CONSTRAINT input_round_organizations_pk PRIMARY KEY (round_id, organization_id),
  CONSTRAINT input_round_organizations_round_fk FOREIGN KEY (round_id) REFERENCES input_rounds (id),
  CONSTRAINT input_round_organizations_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT input_round_organizations_sent_by_fk FOREIGN KEY (sent_by) REFERENCES people (id),
  CONSTRAINT input_round_organizations_sent_whole CHECK ((sent_at IS NULL) = (sent_by IS NULL))
);
CREATE INDEX input_round_organizations_organization_idx ON input_round_organizations (organization_id);
CREATE INDEX input_round_organizations_sent_by_idx ON input_round_organizations (sent_by);
COMMENT ON TABLE input_round_organizations IS 'The organisations that take part in a round.';
COMMENT ON COLUMN input_round_organizations.round_id IS 'The round.';
COMMENT ON COLUMN input_round_organizations.organization_id IS 'The organisation.';
COMMENT ON COLUMN input_round_organizations.sent_at IS 'When it sent in; empty while it has not, or has taken it back.';
COMMENT ON COLUMN input_round_organizations.sent_by IS 'Who sent in.';

CREATE TABLE input_round_answers (
  id              bigint GENERATED ALWAYS AS IDENTITY,
  round_id        bigint NOT NULL,
  organization_id bigint NOT NULL,
  activity_id     bigint NOT NULL,
  unchanged       boolean NOT NULL,
  person_id       bigint NOT NULL,
  answered_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT input_round_answers_pk PRIMARY KEY (id),
  CONSTRAINT input_round_answers_partaker_fk FOREIGN KEY (round_id, organization_id) REFERENCES input_round_organizations (round_id, organization_id),
  CONSTRAINT input_round_answers_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT input_round_answers_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX input_round_answers_line_idx ON input_round_answers (round_id, organization_id, activity_id, id DESC);
CREATE INDEX input_round_answers_activity_idx ON input_round_answers (activity_id);
CREATE INDEX input_round_answers_person_idx ON input_round_answers (person_id);
COMMENT ON TABLE input_round_answers IS 'What an organisation said of a line; only grows, and the newest row counts.';
COMMENT ON COLUMN input_round_answers.id IS 'Identity.';
COMMENT ON COLUMN input_round_answers.round_id IS 'The round.';
COMMENT ON COLUMN input_round_answers.organization_id IS 'The organisation it was said for.';
COMMENT ON COLUMN input_round_answers.activity_id IS 'The line.';
COMMENT ON COLUMN input_round_answers.unchanged IS 'True for unchanged; false when that was taken back.';
COMMENT ON COLUMN input_round_answers.person_id IS 'Who said so.';
COMMENT ON COLUMN input_round_answers.answered_at IS 'When.';

CREATE TABLE input_round_sets (
  change_set_id   bigint NOT NULL,
  round_id        bigint NOT NULL,
  organization_id bigint NOT NULL,
  CONSTRAINT input_round_sets_pk PRIMARY KEY (change_set_id),
  CONSTRAINT input_round_sets_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT input_round_sets_partaker_fk FOREIGN KEY (round_id, organization_id) REFERENCES input_round_organizations (round_id, organization_id)
);
CREATE INDEX input_round_sets_partaker_idx ON input_round_sets (round_id, organization_id);
COMMENT ON TABLE input_round_sets IS 'Change sets that were begun in a round, by somebody of an organisation about what it owns.';
COMMENT ON COLUMN input_round_sets.change_set_id IS 'The set.';
COMMENT ON COLUMN input_round_sets.round_id IS 'The round.';
COMMENT ON COLUMN input_round_sets.organization_id IS 'The organisation.';

CREATE TABLE input_round_delegations (
  round_id        bigint NOT NULL,
  organization_id bigint NOT NULL,
  activity_id     bigint NOT NULL,
  person_id       bigint NOT NULL,
  CONSTRAINT input_round_delegations_pk PRIMARY KEY (round_id, organization_id, activity_id),
  CONSTRAINT input_round_delegations_partaker_fk FOREIGN KEY (round_id, organization_id) REFERENCES input_round_organizations (round_id, organization_id),
  CONSTRAINT input_round_delegations_activity_fk FOREIGN KEY (activity_id) REFERENCES activities (id),
  CONSTRAINT input_round_delegations_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX input_round_delegations_activity_idx ON input_round_delegations (activity_id);
CREATE INDEX input_round_delegations_person_idx ON input_round_delegations (person_id);
COMMENT ON TABLE input_round_delegations IS 'Who of the organisation answers a line beside its contact.';
COMMENT ON COLUMN input_round_delegations.round_id IS 'The round.';
COMMENT ON COLUMN input_round_delegations.organization_id IS 'The organisation.';
COMMENT ON COLUMN input_round_delegations.activity_id IS 'The line.';
COMMENT ON COLUMN input_round_delegations.person_id IS 'Somebody of the organisation.';

GRANT SELECT ON input_rounds, input_round_organizations, input_round_answers, input_round_sets, input_round_delegations
  TO retning_app, retning_engine;
GRANT INSERT (title, deadline, remind_days_before, opened_by) ON input_rounds TO retning_app;
GRANT UPDATE (deadline, closed_at, revision) ON input_rounds TO retning_app;
GRANT INSERT (round_id, organization_id), UPDATE (sent_at, sent_by) ON input_round_organizations TO retning_app;
GRANT INSERT (round_id, organization_id, activity_id, unchanged, person_id) ON input_round_answers TO retning_app;
GRANT INSERT ON input_round_sets TO retning_app;
GRANT INSERT, UPDATE, DELETE ON input_round_delegations TO retning_app;
