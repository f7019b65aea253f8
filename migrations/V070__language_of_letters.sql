-- An organisation is written to in its own language; bokmål where it has not said.
CREATE TABLE letter_languages (
  organization_id bigint NOT NULL,
  language        text NOT NULL,
  CONSTRAINT letter_languages_pk PRIMARY KEY (organization_id),
  CONSTRAINT letter_languages_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT letter_languages_known CHECK (language IN ('nb', 'nn', 'en'))
);
COMMENT ON TABLE letter_languages IS 'In which language an organisation is written to; one without a row is written to in bokmål.';
COMMENT ON COLUMN letter_languages.organization_id IS 'The organisation.';
COMMENT ON COLUMN letter_languages.language IS 'nb (bokmål), nn (nynorsk) or en (English).';
GRANT SELECT ON letter_languages TO retning_app, retning_engine;
GRANT INSERT, UPDATE ON letter_languages TO retning_app;

CREATE VIEW letter_addresses WITH (security_invoker = true) AS
SELECT b.organization_id, b.address, coalesce(l.language, 'nb') AS language
FROM organization_mailboxes b
LEFT JOIN letter_languages l ON l.organization_id = b.organization_id;
COMMENT ON VIEW letter_addresses IS 'Where an organisation is written to, and in which language; none without an address.';
COMMENT ON COLUMN letter_addresses.organization_id IS 'The organisation.';
COMMENT ON COLUMN letter_addresses.address IS 'A plain address.';
COMMENT ON COLUMN letter_addresses.language IS 'nb (bokmål), nn (nynorsk) or en (English).';
GRANT SELECT ON letter_addresses TO retning_app, retning_engine;

-- All letters so far were written in bokmål; from now on each says its own.
ALTER TABLE mails
  ADD COLUMN language text NOT NULL DEFAULT 'nb',
  ADD CONSTRAINT mails_language_known CHECK (language IN ('nb', 'nn', 'en'));
ALTER TABLE mails ALTER COLUMN language DROP DEFAULT;
COMMENT ON COLUMN mails.language IS 'What it is written in: nb (bokmål), nn (nynorsk) or en (English).';
GRANT INSERT (language) ON mails TO retning_app;
