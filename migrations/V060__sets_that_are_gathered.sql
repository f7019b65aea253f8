-- The office gathers sets that were sent in into one draft; each change of it tells which change it is a copy of.
ALTER TABLE change_sets
  ADD COLUMN collected_in bigint,
  ADD CONSTRAINT change_sets_collected_in_fk FOREIGN KEY (collected_in) REFERENCES change_sets (id),
  ADD CONSTRAINT change_sets_collected_elsewhere CHECK (collected_in <> id);
CREATE INDEX change_sets_collected_in_idx ON change_sets (collected_in);
COMMENT ON COLUMN change_sets.collected_in IS 'The set its changes were gathered in; that one goes on instead of it. Empty again when that one is withdrawn.';
GRANT UPDATE (collected_in) ON change_sets TO retning_app;

ALTER TABLE changes
  ADD COLUMN collected_from bigint,
  ADD CONSTRAINT changes_collected_from_fk FOREIGN KEY (collected_from) REFERENCES changes (id) ON DELETE SET NULL;
CREATE INDEX changes_collected_from_idx ON changes (collected_from);
COMMENT ON COLUMN changes.collected_from IS 'The change it was gathered from, in the set of whoever proposed it.';
