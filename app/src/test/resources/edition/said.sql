SELECT v::text
FROM (SELECT o, n.name FROM activity_owners o
      JOIN organization_names n ON n.organization_id = o.organization_id AND NOT n.is_alias AND n.valid @> DATE '2026-09-01') v
UNION ALL SELECT m::text FROM milestones m
UNION ALL SELECT t::text FROM term_versions t
UNION ALL SELECT s::text FROM subgoal_successions s
UNION ALL SELECT i::text FROM initiative_versions i
UNION ALL SELECT i::text FROM initiative_supports i
UNION ALL SELECT i::text FROM initiative_owners i
UNION ALL SELECT i::text FROM initiative_activities i
UNION ALL SELECT i::text FROM initiative_dependencies i
UNION ALL SELECT i::text FROM initiative_keys i
UNION ALL SELECT i::text FROM initiative_criteria i
ORDER BY 1
