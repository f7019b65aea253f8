-- A later list becomes a draft; one that only names activities we have already needs no set at all.
ALTER TABLE roadmap_imports ALTER COLUMN change_set_id DROP NOT NULL;
COMMENT ON COLUMN roadmap_imports.change_set_id IS 'The set it became: the one that founded the plan, or a draft; empty where it only gave activities their Leveranse-ID.';
