-- The example has closed rounds: what was judged, noted and written in their review belongs to that time.
GRANT UPDATE (assessed_at) ON assessments TO retning_engine;
GRANT UPDATE (noted_at) ON review_remarks TO retning_engine;
GRANT UPDATE (written_at) ON portfolio_assessments TO retning_engine;
