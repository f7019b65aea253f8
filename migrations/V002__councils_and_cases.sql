-- Councils with names by date, meetings, cases, decisions.
CREATE TABLE councils (
  id    bigint GENERATED ALWAYS AS IDENTITY,
  slug  text NOT NULL,
  level smallint NOT NULL,
  CONSTRAINT councils_pk PRIMARY KEY (id),
  CONSTRAINT councils_slug_unique UNIQUE (slug),
  CONSTRAINT councils_slug_form CHECK (slug ~ '^[a-z][a-z0-9-]*$'),
  CONSTRAINT councils_level_range CHECK (level BETWEEN 1 AND 3)
);
COMMENT ON TABLE councils IS 'A national council of e-health (råd, utvalg); its name changes, its identity does not.';
COMMENT ON COLUMN councils.id IS 'Identity.';
COMMENT ON COLUMN councils.slug IS 'The word in addresses; valid across all its names.';
COMMENT ON COLUMN councils.level IS '1 strategic, 2 portfolio, 3 professional.';

CREATE TABLE council_names (
  council_id bigint NOT NULL,
  valid      daterange NOT NULL,
  name       text NOT NULL,
  inferred   boolean NOT NULL,
  CONSTRAINT council_names_pk PRIMARY KEY (council_id, valid WITHOUT OVERLAPS),
  CONSTRAINT council_names_council_fk FOREIGN KEY (council_id) REFERENCES councils (id),
  CONSTRAINT council_names_name_not_blank CHECK (btrim(name) <> '')
);
COMMENT ON TABLE council_names IS 'What a council was called, by date.';
COMMENT ON COLUMN council_names.council_id IS 'The council.';
COMMENT ON COLUMN council_names.valid IS 'Days on which it bore the name, upper bound excluded.';
COMMENT ON COLUMN council_names.name IS 'Name, as it stands before a case number: "NUIT 26/25".';
COMMENT ON COLUMN council_names.inferred IS 'True when no public document says that this council follows the one before it.';

CREATE TABLE council_aliases (
  slug       text NOT NULL,
  council_id bigint NOT NULL,
  CONSTRAINT council_aliases_pk PRIMARY KEY (slug),
  CONSTRAINT council_aliases_council_fk FOREIGN KEY (council_id) REFERENCES councils (id)
);
CREATE INDEX council_aliases_council_idx ON council_aliases (council_id);
COMMENT ON TABLE council_aliases IS 'Other slugs that lead to the same council.';
COMMENT ON COLUMN council_aliases.slug IS 'The other slug.';
COMMENT ON COLUMN council_aliases.council_id IS 'The council it leads to.';

CREATE TABLE meetings (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  council_id bigint NOT NULL,
  year       smallint NOT NULL,
  number     smallint NOT NULL,
  held_on    date NOT NULL,
  place      text,
  status     text NOT NULL,
  revision   integer NOT NULL DEFAULT 0,
  CONSTRAINT meetings_pk PRIMARY KEY (id),
  CONSTRAINT meetings_number_unique UNIQUE (council_id, year, number),
  CONSTRAINT meetings_council_fk FOREIGN KEY (council_id) REFERENCES councils (id),
  CONSTRAINT meetings_number_positive CHECK (number > 0),
  CONSTRAINT meetings_year_range CHECK (year BETWEEN 2000 AND 2100),
  CONSTRAINT meetings_status_known CHECK (status IN ('PLANNED', 'CALLED', 'HELD', 'MINUTES_DRAFTED', 'MINUTES_APPROVED'))
);
COMMENT ON TABLE meetings IS 'A meeting of a council, known by council, number and year ("3/2026").';
COMMENT ON COLUMN meetings.id IS 'Identity.';
COMMENT ON COLUMN meetings.council_id IS 'Whose meeting.';
COMMENT ON COLUMN meetings.year IS 'Year of the number, four digits.';
COMMENT ON COLUMN meetings.number IS 'Number within the year.';
COMMENT ON COLUMN meetings.held_on IS 'The day it is or was held.';
COMMENT ON COLUMN meetings.place IS 'Where, as printed.';
COMMENT ON COLUMN meetings.status IS 'PLANNED, CALLED, HELD, MINUTES_DRAFTED or MINUTES_APPROVED.';
COMMENT ON COLUMN meetings.revision IS 'Grows by one with each write; a stale writer is refused.';

CREATE TABLE cases (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  council_id    bigint NOT NULL,
  year          smallint NOT NULL,
  number        smallint NOT NULL,
  meeting_id    bigint,
  title         text NOT NULL,
  type          text NOT NULL,
  proposed_text text,
  revision      integer NOT NULL DEFAULT 0,
  CONSTRAINT cases_pk PRIMARY KEY (id),
  CONSTRAINT cases_number_unique UNIQUE (council_id, year, number),
  CONSTRAINT cases_council_fk FOREIGN KEY (council_id) REFERENCES councils (id),
  CONSTRAINT cases_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meetings (id),
  CONSTRAINT cases_number_positive CHECK (number > 0),
  CONSTRAINT cases_year_range CHECK (year BETWEEN 2000 AND 2100),
  CONSTRAINT cases_title_not_blank CHECK (btrim(title) <> ''),
  CONSTRAINT cases_type_known CHECK (type IN ('APPROVAL', 'INFORMATION', 'DISCUSSION', 'RECOMMENDATION', 'OPEN', 'NONE'))
);
CREATE INDEX cases_meeting_idx ON cases (meeting_id);
COMMENT ON TABLE cases IS 'A case (sak); its key is council and number, since bare numbers repeat across councils.';
COMMENT ON COLUMN cases.id IS 'Identity.';
COMMENT ON COLUMN cases.council_id IS 'The council whose case it is.';
COMMENT ON COLUMN cases.year IS 'Year of the number, four digits.';
COMMENT ON COLUMN cases.number IS 'Number within the year: 26 in "NUIT 26/25".';
COMMENT ON COLUMN cases.meeting_id IS 'The meeting that treats it, once it is on an agenda.';
COMMENT ON COLUMN cases.title IS 'Title as printed.';
COMMENT ON COLUMN cases.type IS 'Sakstype (innretning); never inferred from the decision.';
COMMENT ON COLUMN cases.proposed_text IS 'Forslag til vedtak, as printed; never counts as adopted.';
COMMENT ON COLUMN cases.revision IS 'Grows by one with each write; a stale writer is refused.';

CREATE TABLE decisions (
  id           bigint GENERATED ALWAYS AS IDENTITY,
  case_id      bigint NOT NULL,
  adopted_text text NOT NULL,
  outcome      text NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by  bigint,
  revision     integer NOT NULL DEFAULT 0,
  CONSTRAINT decisions_pk PRIMARY KEY (id),
  CONSTRAINT decisions_case_unique UNIQUE (case_id),
  CONSTRAINT decisions_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT decisions_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES people (id),
  CONSTRAINT decisions_text_not_blank CHECK (btrim(adopted_text) <> ''),
  CONSTRAINT decisions_outcome_known CHECK (outcome IN ('AS_PROPOSED', 'AMENDED', 'NOT_ADOPTED', 'DEFERRED'))
);
CREATE INDEX decisions_recorded_by_idx ON decisions (recorded_by);
COMMENT ON TABLE decisions IS 'Vedtak: what a council adopted in a case.';
COMMENT ON COLUMN decisions.id IS 'Identity.';
COMMENT ON COLUMN decisions.case_id IS 'The case; one decision a case.';
COMMENT ON COLUMN decisions.adopted_text IS 'Adopted text, as printed.';
COMMENT ON COLUMN decisions.outcome IS 'AS_PROPOSED, AMENDED, NOT_ADOPTED or DEFERRED; any outcome can follow any type of case.';
COMMENT ON COLUMN decisions.recorded_at IS 'When it was registered, by the clock of the database.';
COMMENT ON COLUMN decisions.recorded_by IS 'Who registered it.';
COMMENT ON COLUMN decisions.revision IS 'Grows by one with each write; a stale writer is refused.';
