-- What no series of sets may leave behind; each row is a breach.
WITH activity AS (
  SELECT activity_id, range_agg(in_force) AS held FROM activity_versions GROUP BY activity_id
), version AS (
  SELECT 'activity' AS subject, activity_id AS id, in_force, change_set_id FROM activity_versions
  UNION ALL SELECT 'subgoal', subgoal_id, in_force, change_set_id FROM subgoal_versions
  UNION ALL SELECT 'grouping', grouping_id, in_force, change_set_id FROM grouping_versions
  UNION ALL SELECT 'goal', goal_id, in_force, change_set_id FROM goal_versions
  UNION ALL SELECT 'term', term_id, in_force, change_set_id FROM term_versions
), gap AS (
  SELECT v.subject, v.id, lower(v.in_force) AS ends, max(upper(w.in_force)) AS begins
  FROM version v JOIN version w ON w.subject = v.subject AND w.id = v.id AND upper(w.in_force) <= lower(v.in_force)
  GROUP BY v.subject, v.id, v.in_force
  HAVING max(upper(w.in_force)) < lower(v.in_force)
)
SELECT 'orphan place ' || p.version_id FROM placements p JOIN activity a USING (activity_id) WHERE NOT p.in_force <@ a.held
UNION ALL
SELECT 'orphan owner ' || o.version_id FROM activity_owners o LEFT JOIN activity a USING (activity_id) WHERE (o.in_force <@ a.held) IS NOT TRUE
UNION ALL
SELECT 'orphan milestone ' || m.version_id FROM milestones m LEFT JOIN activity a USING (activity_id) WHERE (m.in_force <@ a.held) IS NOT TRUE
UNION ALL
SELECT 'homeless ' || a.activity_id
FROM activity a LEFT JOIN (SELECT activity_id, range_agg(in_force) AS held FROM placements WHERE is_primary GROUP BY activity_id) p USING (activity_id)
WHERE a.held IS DISTINCT FROM p.held
UNION ALL
SELECT 'place outside delmål ' || p.version_id FROM placements p
WHERE NOT p.in_force <@ (SELECT range_agg(s.in_force) FROM subgoal_versions s WHERE s.subgoal_id = p.subgoal_id)
UNION ALL
SELECT 'place outside gruppering ' || p.version_id FROM placements p
WHERE p.grouping_id IS NOT NULL
  AND NOT p.in_force <@ (SELECT range_agg(g.in_force) FROM grouping_versions g WHERE g.grouping_id = p.grouping_id AND g.subgoal_id = p.subgoal_id)
UNION ALL
SELECT 'overlap ' || v.subject || ' ' || v.id
FROM version v JOIN version w ON w.subject = v.subject AND w.id = v.id AND w.in_force && v.in_force AND w.in_force <> v.in_force
UNION ALL
SELECT 'twice in a set ' || subject || ' ' || id FROM version GROUP BY subject, id, change_set_id HAVING count(*) > 1
UNION ALL
SELECT 'gap ' || g.subject || ' ' || g.id FROM gap g
WHERE NOT EXISTS (SELECT FROM changes h JOIN change_sets s ON s.id = h.change_set_id AND s.effective_at = g.ends
                  WHERE h.kind = 'REOPEN' AND g.id = coalesce(h.activity_id, h.subgoal_id) AND h.subject = g.subject)
UNION ALL
SELECT 'a successor of what goes on ' || s.predecessor_id FROM successions s
WHERE s.kind <> 'CONTINUES'
  AND NOT EXISTS (SELECT FROM activity_versions v WHERE v.activity_id = s.predecessor_id AND upper(v.in_force) = s.since)
UNION ALL
SELECT 'change without its thing ' || h.id FROM changes h JOIN change_sets s ON s.id = h.change_set_id AND s.effective_at IS NOT NULL
WHERE num_nonnulls(h.strategy_id, h.goal_id, h.subgoal_id, h.grouping_id, h.term_id, h.activity_id) <> 1
