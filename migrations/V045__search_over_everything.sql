-- Search: full text in Norwegian with word forms, and trigrams for words inside compounds and for misspellings. Indexes
-- stand on expressions, not on columns of the tables: the guard of published versions compares whole rows.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE FUNCTION search_words(name text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.norwegian'::regconfig, coalesce(name, '')), 'A')
    || setweight(to_tsvector('pg_catalog.norwegian'::regconfig, coalesce(body, '')), 'B');
COMMENT ON FUNCTION search_words(text, text) IS 'What full text search reads: word stems, those of the name before those of the body.';

CREATE FUNCTION search_plain(name text, body text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 100
RETURN lower(unaccent('unaccent'::regdictionary, coalesce(name, '') || ' ' || coalesce(body, '')));
COMMENT ON FUNCTION search_plain(text, text) IS 'What is searched letter by letter: small letters without rings, strokes and accents, so that "radet" is near "rådet".';

CREATE INDEX goal_versions_words_idx ON goal_versions USING gin (search_words(name, description));
CREATE INDEX goal_versions_plain_idx ON goal_versions USING gin (search_plain(name, description) gin_trgm_ops);
CREATE INDEX subgoal_versions_words_idx ON subgoal_versions USING gin (search_words(name, description));
CREATE INDEX subgoal_versions_plain_idx ON subgoal_versions USING gin (search_plain(name, description) gin_trgm_ops);
CREATE INDEX grouping_versions_words_idx ON grouping_versions USING gin (search_words(name, NULL));
CREATE INDEX grouping_versions_plain_idx ON grouping_versions USING gin (search_plain(name, NULL) gin_trgm_ops);
CREATE INDEX activity_versions_words_idx ON activity_versions USING gin (search_words(name, description));
CREATE INDEX activity_versions_plain_idx ON activity_versions USING gin (search_plain(name, description) gin_trgm_ops);
CREATE INDEX term_versions_words_idx ON term_versions USING gin (search_words(name, NULL));
CREATE INDEX term_versions_plain_idx ON term_versions USING gin (search_plain(name, NULL) gin_trgm_ops);
CREATE INDEX cases_words_idx ON cases USING gin (search_words(title, NULL));
CREATE INDEX cases_plain_idx ON cases USING gin (search_plain(title, NULL) gin_trgm_ops);
CREATE INDEX cases_proposed_words_idx ON cases USING gin (search_words(NULL, proposed_text));
CREATE INDEX cases_proposed_plain_idx ON cases USING gin (search_plain(NULL, proposed_text) gin_trgm_ops);
CREATE INDEX decisions_words_idx ON decisions USING gin (search_words(NULL, adopted_text));
CREATE INDEX decisions_plain_idx ON decisions USING gin (search_plain(NULL, adopted_text) gin_trgm_ops);
CREATE INDEX change_sets_words_idx ON change_sets USING gin (search_words(title, reason));
CREATE INDEX change_sets_plain_idx ON change_sets USING gin (search_plain(title, reason) gin_trgm_ops);
CREATE INDEX changes_words_idx ON changes USING gin (search_words(proposed ->> 'name', proposed ->> 'description'));
CREATE INDEX changes_plain_idx ON changes USING gin (search_plain(proposed ->> 'name', proposed ->> 'description') gin_trgm_ops);

-- Old codes lead to what had them.
CREATE INDEX goal_versions_code_idx ON goal_versions (code);
CREATE INDEX subgoal_versions_code_idx ON subgoal_versions (code);
