-- Two roles without login beside the owner that migrates: the pool runs as retning_app and may read everything
-- and write what people write; only retning_engine may write the plan. See docs/decisions/0001.
CREATE EXTENSION IF NOT EXISTS btree_gist;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'retning_app') THEN
    CREATE ROLE retning_app NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'retning_engine') THEN
    CREATE ROLE retning_engine NOLOGIN;
  END IF;
EXCEPTION WHEN unique_violation OR duplicate_object THEN
  NULL; -- another database of the same server made them at the same moment
END $$;

DO $$
BEGIN
  IF NOT pg_has_role(session_user, 'retning_app', 'SET') THEN
    EXECUTE format('GRANT retning_app TO %I WITH INHERIT FALSE, SET TRUE', session_user);
  END IF;
  IF NOT EXISTS (SELECT FROM pg_auth_members
                 WHERE roleid = 'retning_engine'::regrole AND member = 'retning_app'::regrole AND set_option) THEN
    GRANT retning_engine TO retning_app WITH INHERIT FALSE, SET TRUE;
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO retning_app, retning_engine;

CREATE TABLE people (
  id           bigint GENERATED ALWAYS AS IDENTITY,
  user_name    text NOT NULL,
  display_name text NOT NULL,
  demo         boolean NOT NULL,
  CONSTRAINT people_pk PRIMARY KEY (id),
  CONSTRAINT people_user_name_unique UNIQUE (user_name),
  CONSTRAINT people_user_name_not_blank CHECK (btrim(user_name) <> ''),
  CONSTRAINT people_display_name_not_blank CHECK (btrim(display_name) <> '')
);
COMMENT ON TABLE people IS 'Who can sign in. Demo users stand for roles, never for real persons.';
COMMENT ON COLUMN people.id IS 'Identity.';
COMMENT ON COLUMN people.user_name IS 'What the person signs in with; unique.';
COMMENT ON COLUMN people.display_name IS 'Name on the page: an organisation or a role in bundled data.';
COMMENT ON COLUMN people.demo IS 'True for the users that exist only beside the embedded database on a loopback address.';

CREATE TABLE audit_log (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  person_id  bigint,
  user_name  text NOT NULL,
  act        text NOT NULL,
  subject    text NOT NULL,
  detail     jsonb NOT NULL DEFAULT '{}',
  from_where text,
  CONSTRAINT audit_log_pk PRIMARY KEY (id),
  CONSTRAINT audit_log_person_fk FOREIGN KEY (person_id) REFERENCES people (id)
);
CREATE INDEX audit_log_person_idx ON audit_log (person_id);
CREATE INDEX audit_log_at_idx ON audit_log (at);
COMMENT ON TABLE audit_log IS 'Every write: who, what, when, from where. Only grows.';
COMMENT ON COLUMN audit_log.id IS 'Identity.';
COMMENT ON COLUMN audit_log.at IS 'When, by the clock of the database.';
COMMENT ON COLUMN audit_log.person_id IS 'Who, when signed in.';
COMMENT ON COLUMN audit_log.user_name IS 'Who, as known then; "migration" or "example" where no person acted.';
COMMENT ON COLUMN audit_log.act IS 'The act, as VERB_NOUN in capitals: DECIDE_CHANGE_SET.';
COMMENT ON COLUMN audit_log.subject IS 'What it was done to, by its public key.';
COMMENT ON COLUMN audit_log.detail IS 'What else a reader needs to understand the act.';
COMMENT ON COLUMN audit_log.from_where IS 'Address of the caller; kept for 12 months, then emptied.';
