-- Lists of the roadmap as they were imported: the base of the comparison with the next one (domain.md 4). Once stored they stay.
CREATE TABLE roadmap_imports (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  label         text NOT NULL,
  file_name     text NOT NULL,
  sha256        text NOT NULL,
  lines         integer NOT NULL,
  imported_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  imported_by   bigint NOT NULL,
  change_set_id bigint NOT NULL,
  CONSTRAINT roadmap_imports_pk PRIMARY KEY (id),
  CONSTRAINT roadmap_imports_imported_by_fk FOREIGN KEY (imported_by) REFERENCES people (id),
  CONSTRAINT roadmap_imports_change_set_fk FOREIGN KEY (change_set_id) REFERENCES change_sets (id),
  CONSTRAINT roadmap_imports_change_set_unique UNIQUE (change_set_id),
  CONSTRAINT roadmap_imports_label_form CHECK (label ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  CONSTRAINT roadmap_imports_file_name_not_blank CHECK (btrim(file_name) <> ''),
  CONSTRAINT roadmap_imports_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT roadmap_imports_lines_positive CHECK (lines > 0)
);
CREATE INDEX roadmap_imports_imported_by_idx ON roadmap_imports (imported_by);
COMMENT ON TABLE roadmap_imports IS 'A published list that was imported. The newest is what the next list is compared with.';
COMMENT ON COLUMN roadmap_imports.id IS 'Identity, and the order in which lists came.';
COMMENT ON COLUMN roadmap_imports.label IS 'Version the list says it is, year and month: 2026-08.';
COMMENT ON COLUMN roadmap_imports.file_name IS 'Name of the file that was uploaded.';
COMMENT ON COLUMN roadmap_imports.sha256 IS 'SHA-256 of the file, so that anyone can tell which one it was.';
COMMENT ON COLUMN roadmap_imports.lines IS 'Activities in the list.';
COMMENT ON COLUMN roadmap_imports.imported_at IS 'When, by the clock of the database.';
COMMENT ON COLUMN roadmap_imports.imported_by IS 'Who imported it.';
COMMENT ON COLUMN roadmap_imports.change_set_id IS 'The set that brought it into the plan.';

CREATE TABLE roadmap_import_rows (
  import_id     bigint NOT NULL,
  record        integer NOT NULL,
  key           text NOT NULL,
  name          text NOT NULL,
  description   text,
  phases        text[] NOT NULL,
  certainty     text NOT NULL,
  starts_on     date,
  ends_on       date,
  subgoal_code  text NOT NULL,
  subgoal_name  text NOT NULL,
  grouping_name text,
  CONSTRAINT roadmap_import_rows_pk PRIMARY KEY (import_id, record),
  CONSTRAINT roadmap_import_rows_key_unique UNIQUE (import_id, key),
  CONSTRAINT roadmap_import_rows_import_fk FOREIGN KEY (import_id) REFERENCES roadmap_imports (id),
  CONSTRAINT roadmap_import_rows_record_below_header CHECK (record > 1),
  CONSTRAINT roadmap_import_rows_key_form CHECK (key ~ '^[0-9]{17}$'),
  CONSTRAINT roadmap_import_rows_name_not_blank CHECK (btrim(name) <> ''),
  CONSTRAINT roadmap_import_rows_phases_known CHECK (phases <@ ARRAY['CONCEPT', 'DEVELOPMENT', 'ADAPTATION', 'INTRODUCTION', 'IN_USE']),
  CONSTRAINT roadmap_import_rows_certainty_known CHECK (certainty IN ('PLANNED', 'TENTATIVE')),
  CONSTRAINT roadmap_import_rows_subgoal_form CHECK (subgoal_code ~ '^[1-9][0-9]?\.[A-ZÆØÅ]$')
);
COMMENT ON TABLE roadmap_import_rows IS 'A line of an imported list, normalised as it was read: dates are whole days, codes as we write them.';
COMMENT ON COLUMN roadmap_import_rows.import_id IS 'The list.';
COMMENT ON COLUMN roadmap_import_rows.record IS 'The record of the file, where the header is 1.';
COMMENT ON COLUMN roadmap_import_rows.key IS 'Leveranse-ID, always text.';
COMMENT ON COLUMN roadmap_import_rows.name IS 'Name, trimmed.';
COMMENT ON COLUMN roadmap_import_rows.description IS 'Description, trimmed; empty where the list gives none.';
COMMENT ON COLUMN roadmap_import_rows.phases IS 'The phases the line names, in their order.';
COMMENT ON COLUMN roadmap_import_rows.certainty IS 'PLANNED or TENTATIVE.';
COMMENT ON COLUMN roadmap_import_rows.starts_on IS 'Start, where given.';
COMMENT ON COLUMN roadmap_import_rows.ends_on IS 'End, where given; may stand before the start as published.';
COMMENT ON COLUMN roadmap_import_rows.subgoal_code IS 'Code of the delmål, "1.A".';
COMMENT ON COLUMN roadmap_import_rows.subgoal_name IS 'Name of the delmål as this line has it.';
COMMENT ON COLUMN roadmap_import_rows.grouping_name IS 'Heading inside the delmål, where given.';

CREATE TABLE roadmap_imports_waiting (
  person_id   bigint NOT NULL,
  token       uuid NOT NULL,
  file_name   text NOT NULL,
  content     bytea NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT roadmap_imports_waiting_pk PRIMARY KEY (person_id),
  CONSTRAINT roadmap_imports_waiting_token_unique UNIQUE (token),
  CONSTRAINT roadmap_imports_waiting_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT roadmap_imports_waiting_file_name_not_blank CHECK (btrim(file_name) <> ''),
  CONSTRAINT roadmap_imports_waiting_size CHECK (octet_length(content) BETWEEN 1 AND 10485760)
);
COMMENT ON TABLE roadmap_imports_waiting IS 'A file that a person has uploaded and is looking over; kept two hours, one a person, so that any replica can go on with it.';
COMMENT ON COLUMN roadmap_imports_waiting.person_id IS 'Who uploaded it; nobody else sees it.';
COMMENT ON COLUMN roadmap_imports_waiting.token IS 'Part of the address of its preview; a new upload gets a new one.';
COMMENT ON COLUMN roadmap_imports_waiting.file_name IS 'Name of the file.';
COMMENT ON COLUMN roadmap_imports_waiting.content IS 'The file.';
COMMENT ON COLUMN roadmap_imports_waiting.uploaded_at IS 'When; after two hours it is gone.';

CREATE FUNCTION refuse_change_of_import() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an imported list never changes'
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'roadmap_imports_only_grow';
END $$;
COMMENT ON FUNCTION refuse_change_of_import() IS 'An imported list never changes: the next one is compared with it.';
CREATE TRIGGER roadmap_imports_guard BEFORE UPDATE OR DELETE ON roadmap_imports FOR EACH ROW EXECUTE FUNCTION refuse_change_of_import();
CREATE TRIGGER roadmap_imports_no_truncate BEFORE TRUNCATE ON roadmap_imports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_import();
CREATE TRIGGER roadmap_import_rows_guard BEFORE UPDATE OR DELETE ON roadmap_import_rows FOR EACH ROW EXECUTE FUNCTION refuse_change_of_import();
CREATE TRIGGER roadmap_import_rows_no_truncate BEFORE TRUNCATE ON roadmap_import_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_import();

GRANT SELECT, INSERT ON roadmap_imports, roadmap_import_rows TO retning_app;
GRANT SELECT, INSERT, DELETE ON roadmap_imports_waiting TO retning_app;
