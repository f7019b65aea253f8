-- The review: the office's assessment beside the owner's light, what the council said, and the files of closed rounds.
CREATE TABLE assessments (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  round_id      bigint NOT NULL,
  initiative_id bigint NOT NULL,
  dimension     text NOT NULL,
  level         text,
  reason        text NOT NULL,
  assessed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  assessed_by   bigint,
  CONSTRAINT assessments_pk PRIMARY KEY (id),
  CONSTRAINT assessments_round_fk FOREIGN KEY (round_id) REFERENCES reporting_rounds (id),
  CONSTRAINT assessments_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  CONSTRAINT assessments_assessed_by_fk FOREIGN KEY (assessed_by) REFERENCES people (id),
  CONSTRAINT assessments_dimension_known CHECK (dimension IN ('OVERALL', 'PROGRESS', 'ECONOMY', 'QUALITY', 'RESOURCES', 'RISK', 'BENEFIT')),
  CONSTRAINT assessments_level_known CHECK (level IN ('ON_PLAN', 'SOME_DEVIATION', 'SERIOUS_DEVIATION', 'DONE')),
  CONSTRAINT assessments_reason_not_blank CHECK (btrim(reason) <> '')
);
CREATE INDEX assessments_of_idx ON assessments (round_id, initiative_id, dimension, id DESC);
CREATE INDEX assessments_initiative_idx ON assessments (initiative_id);
CREATE INDEX assessments_assessed_by_idx ON assessments (assessed_by);
COMMENT ON TABLE assessments IS 'How the portfolio office judges an initiative in a round, beside the owner''s light. Only grows; the newest counts.';
COMMENT ON COLUMN assessments.id IS 'Identity, and the order.';
COMMENT ON COLUMN assessments.round_id IS 'The round.';
COMMENT ON COLUMN assessments.initiative_id IS 'The initiative.';
COMMENT ON COLUMN assessments.dimension IS 'The dimension, as in scale_levels.';
COMMENT ON COLUMN assessments.level IS 'The office''s light; empty when an earlier one was taken back.';
COMMENT ON COLUMN assessments.reason IS 'Why.';
COMMENT ON COLUMN assessments.assessed_at IS 'When.';
COMMENT ON COLUMN assessments.assessed_by IS 'Who.';

CREATE TABLE review_remarks (
  id            bigint GENERATED ALWAYS AS IDENTITY,
  round_id      bigint NOT NULL,
  initiative_id bigint,
  kind          text NOT NULL,
  text          text NOT NULL,
  said_by       text,
  asked_of      text,
  due_on        date,
  noted_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  noted_by      bigint,
  done_at       timestamptz,
  answer        text,
  revision      integer NOT NULL DEFAULT 1,
  CONSTRAINT review_remarks_pk PRIMARY KEY (id),
  CONSTRAINT review_remarks_round_fk FOREIGN KEY (round_id) REFERENCES reporting_rounds (id),
  CONSTRAINT review_remarks_initiative_fk FOREIGN KEY (initiative_id) REFERENCES initiatives (id),
  CONSTRAINT review_remarks_noted_by_fk FOREIGN KEY (noted_by) REFERENCES people (id),
  CONSTRAINT review_remarks_kind_known CHECK (kind IN ('REMARK', 'ASK', 'ACTION_POINT')),
  CONSTRAINT review_remarks_text_not_blank CHECK (btrim(text) <> ''),
  CONSTRAINT review_remarks_action_has_owner CHECK (kind <> 'ACTION_POINT' OR asked_of IS NOT NULL),
  CONSTRAINT review_remarks_done_is_answered CHECK ((done_at IS NULL) = (answer IS NULL)),
  CONSTRAINT review_remarks_remark_is_not_done CHECK (kind <> 'REMARK' OR done_at IS NULL)
);
CREATE INDEX review_remarks_round_idx ON review_remarks (round_id, id);
CREATE INDEX review_remarks_initiative_idx ON review_remarks (initiative_id);
CREATE INDEX review_remarks_noted_by_idx ON review_remarks (noted_by);
COMMENT ON TABLE review_remarks IS 'What the council said of the portfolio in the review: remarks, asks, and the action points that came of them. They belong to the case of the round.';
COMMENT ON COLUMN review_remarks.id IS 'Identity.';
COMMENT ON COLUMN review_remarks.round_id IS 'The round; its case is the case they belong to.';
COMMENT ON COLUMN review_remarks.initiative_id IS 'The initiative; empty when it is about the whole portfolio.';
COMMENT ON COLUMN review_remarks.kind IS 'REMARK (innspill), ASK (bes om) or ACTION_POINT (aksjonspunkt).';
COMMENT ON COLUMN review_remarks.text IS 'What was said, or is to be done.';
COMMENT ON COLUMN review_remarks.said_by IS 'Which member or organisation said it.';
COMMENT ON COLUMN review_remarks.asked_of IS 'Who is to do it.';
COMMENT ON COLUMN review_remarks.due_on IS 'By when, where it was said.';
COMMENT ON COLUMN review_remarks.noted_at IS 'When it was noted.';
COMMENT ON COLUMN review_remarks.noted_by IS 'Who noted it.';
COMMENT ON COLUMN review_remarks.done_at IS 'When it was answered or done.';
COMMENT ON COLUMN review_remarks.answer IS 'What was answered or done.';
COMMENT ON COLUMN review_remarks.revision IS 'Grows with each write; a stale writer is refused.';

CREATE TABLE portfolio_assessments (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  round_id   bigint NOT NULL,
  text       text NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  written_by bigint,
  CONSTRAINT portfolio_assessments_pk PRIMARY KEY (id),
  CONSTRAINT portfolio_assessments_round_fk FOREIGN KEY (round_id) REFERENCES reporting_rounds (id),
  CONSTRAINT portfolio_assessments_written_by_fk FOREIGN KEY (written_by) REFERENCES people (id),
  CONSTRAINT portfolio_assessments_text_not_blank CHECK (btrim(text) <> '')
);
CREATE INDEX portfolio_assessments_round_idx ON portfolio_assessments (round_id, id DESC);
CREATE INDEX portfolio_assessments_written_by_idx ON portfolio_assessments (written_by);
COMMENT ON TABLE portfolio_assessments IS 'Helhetsvurdering av porteføljen: the office''s text of a round, each version kept; the newest counts.';
COMMENT ON COLUMN portfolio_assessments.id IS 'Identity, and the order.';
COMMENT ON COLUMN portfolio_assessments.round_id IS 'The round.';
COMMENT ON COLUMN portfolio_assessments.text IS 'The text, paragraphs apart by an empty line.';
COMMENT ON COLUMN portfolio_assessments.written_at IS 'When.';
COMMENT ON COLUMN portfolio_assessments.written_by IS 'Who.';

CREATE TABLE saved_views (
  id        bigint GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  name      text NOT NULL,
  query     text NOT NULL,
  CONSTRAINT saved_views_pk PRIMARY KEY (id),
  CONSTRAINT saved_views_name_unique UNIQUE (person_id, name),
  CONSTRAINT saved_views_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT saved_views_name_trimmed CHECK (name = btrim(name) AND name <> '')
);
COMMENT ON TABLE saved_views IS 'Ways of looking at the board that a person has saved.';
COMMENT ON COLUMN saved_views.id IS 'Identity.';
COMMENT ON COLUMN saved_views.person_id IS 'Whose it is.';
COMMENT ON COLUMN saved_views.name IS 'What the person calls it.';
COMMENT ON COLUMN saved_views.query IS 'The filters, as they stand in the address of the board.';

CREATE TABLE round_files (
  id        bigint GENERATED ALWAYS AS IDENTITY,
  round_id  bigint NOT NULL,
  name      text NOT NULL,
  sha256    text NOT NULL,
  content   bytea NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT round_files_pk PRIMARY KEY (id),
  CONSTRAINT round_files_round_fk FOREIGN KEY (round_id) REFERENCES reporting_rounds (id),
  CONSTRAINT round_files_name_known CHECK (name IN ('portefoljestatus.xlsx', 'statusrapporter.csv', 'status-strategi.docx')),
  CONSTRAINT round_files_sha256_right CHECK (sha256 = encode(sha256(content), 'hex'))
);
CREATE INDEX round_files_of_idx ON round_files (round_id, name, id DESC);
COMMENT ON TABLE round_files IS 'The files of a round as it was when it was closed; never changed. A round that was opened again and closed has newer ones beside the old.';
COMMENT ON COLUMN round_files.id IS 'Identity, and the order.';
COMMENT ON COLUMN round_files.round_id IS 'The round.';
COMMENT ON COLUMN round_files.name IS 'The name it is downloaded as.';
COMMENT ON COLUMN round_files.sha256 IS 'SHA-256 of the content, in hexadecimal.';
COMMENT ON COLUMN round_files.content IS 'The file.';
COMMENT ON COLUMN round_files.stored_at IS 'When it was made.';

GRANT SELECT ON assessments, review_remarks, portfolio_assessments, saved_views, round_files TO retning_app, retning_engine;
GRANT INSERT (round_id, initiative_id, dimension, level, reason, assessed_by) ON assessments TO retning_app;
GRANT INSERT (round_id, initiative_id, kind, text, said_by, asked_of, due_on, noted_by) ON review_remarks TO retning_app;
GRANT UPDATE (kind, asked_of, due_on, done_at, answer, revision) ON review_remarks TO retning_app;
GRANT INSERT (round_id, text, written_by) ON portfolio_assessments TO retning_app;
GRANT INSERT (person_id, name, query), UPDATE (query), DELETE ON saved_views TO retning_app;
GRANT INSERT (round_id, name, sha256, content) ON round_files TO retning_app;
