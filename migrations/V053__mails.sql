-- Letters in line to be sent. What a letter says never changes, and none is removed: only what has become of it is noted.
CREATE TABLE mails (
  id          bigint GENERATED ALWAYS AS IDENTITY,
  name        uuid NOT NULL DEFAULT gen_random_uuid(),
  once        text NOT NULL,
  recipient   text NOT NULL,
  why         text NOT NULL,
  subject     text NOT NULL,
  body        text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  next_try_at timestamptz DEFAULT clock_timestamp(),
  tries       integer NOT NULL DEFAULT 0,
  sent_at     timestamptz,
  error       text,
  CONSTRAINT mails_pk PRIMARY KEY (id),
  CONSTRAINT mails_once_unique UNIQUE (once),
  CONSTRAINT mails_recipient_plain CHECK (recipient ~ '^[^@[:space:][:cntrl:]<>",;:\\]+@[^@[:space:][:cntrl:]<>",;:\\]+$'),
  CONSTRAINT mails_subject_one_line CHECK (btrim(subject) <> '' AND subject !~ '[[:cntrl:]]'),
  CONSTRAINT mails_tries_not_negative CHECK (tries >= 0),
  CONSTRAINT mails_sent_is_done CHECK (sent_at IS NULL OR next_try_at IS NULL)
);
CREATE INDEX mails_waiting_idx ON mails (next_try_at, id) WHERE sent_at IS NULL;
COMMENT ON TABLE mails IS 'Letters that are, or were, in line to be sent by e-mail.';
COMMENT ON COLUMN mails.id IS 'Identity.';
COMMENT ON COLUMN mails.name IS 'Its Message-ID, the same each time it is tried, so that a receiver can tell a second copy.';
COMMENT ON COLUMN mails.once IS 'Names the letter; the same is never put in line twice.';
COMMENT ON COLUMN mails.recipient IS 'One plain address.';
COMMENT ON COLUMN mails.why IS 'What it is about, in the words of the audit log.';
COMMENT ON COLUMN mails.subject IS 'One line.';
COMMENT ON COLUMN mails.body IS 'Plain text.';
COMMENT ON COLUMN mails.created_at IS 'When it was put in line.';
COMMENT ON COLUMN mails.next_try_at IS 'When it is to be sent or tried again; empty when it was sent or given up.';
COMMENT ON COLUMN mails.tries IS 'How many times it has been tried.';
COMMENT ON COLUMN mails.sent_at IS 'When the mail server took it.';
COMMENT ON COLUMN mails.error IS 'Why it could not be sent the last time.';
GRANT SELECT ON mails TO retning_app, retning_engine;
GRANT INSERT (once, recipient, why, subject, body) ON mails TO retning_app;
GRANT UPDATE (next_try_at, tries, sent_at, error) ON mails TO retning_app;
