-- What owners tell of how things stand, and what was sent in to rounds, is searched as the plan is.
CREATE INDEX status_reports_words_idx ON status_reports USING gin (search_words(comment, measure));
CREATE INDEX status_reports_plain_idx ON status_reports USING gin (search_plain(comment, measure) gin_trgm_ops);
CREATE INDEX submission_texts_words_idx ON submission_texts USING gin (search_words(NULL, text));
CREATE INDEX submission_texts_plain_idx ON submission_texts USING gin (search_plain(NULL, text) gin_trgm_ops);
CREATE INDEX submission_lights_words_idx ON submission_lights USING gin (search_words(comment, measure));
CREATE INDEX submission_lights_plain_idx ON submission_lights USING gin (search_plain(comment, measure) gin_trgm_ops);
CREATE INDEX submission_risks_words_idx ON submission_risks USING gin (search_words(text, measure));
CREATE INDEX submission_risks_plain_idx ON submission_risks USING gin (search_plain(text, measure) gin_trgm_ops);
CREATE INDEX submission_dependencies_words_idx ON submission_dependencies USING gin (search_words(NULL, text));
CREATE INDEX submission_dependencies_plain_idx ON submission_dependencies USING gin (search_plain(NULL, text) gin_trgm_ops);
CREATE INDEX submission_challenges_words_idx ON submission_challenges USING gin (search_words(NULL, note));
CREATE INDEX submission_challenges_plain_idx ON submission_challenges USING gin (search_plain(NULL, note) gin_trgm_ops);
CREATE INDEX portfolio_assessments_words_idx ON portfolio_assessments USING gin (search_words(NULL, text));
CREATE INDEX portfolio_assessments_plain_idx ON portfolio_assessments USING gin (search_plain(NULL, text) gin_trgm_ops);
