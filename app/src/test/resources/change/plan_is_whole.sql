-- What no series of sets may leave behind; each row is a breach.
WITH activity AS (
  SELECT activity_id, range_agg(in_force) AS held FROM activity_versions GROUP BY activity_id
), version AS (
  SELECT 'activity' AS subject, activity_id AS id, in_force, change_set_id FROM activity_versions
  UNION ALL SELECT 'subgoal', subgoal_id, in_force, change_set_id FROM subgoal_versions
  UNION ALL SELECT 'grouping', grouping_id, in_force, change_set_id FROM grouping_versions
  UNION ALL SELECT 'goal', goal_id, in_force, change_set_id FROM goal_versions
  UNION ALL SELECT 'term', term_id, in_force, change_set_id FROM term_versions
  UNION ALL SELECT 'initiative', initiative_id, in_force, change_set_id FROM initiative_versions
), belonging AS (
  SELECT 'support' AS what, version_id, initiative_id, in_force FROM initiative_supports
  UNION ALL SELECT 'owner', version_id, initiative_id, in_force FROM initiative_owners
  UNION ALL SELECT 'activity', version_id, initiative_id, in_force FROM initiative_activities
  UNION ALL SELECT 'dependency', version_id, initiative_id, in_force FROM initiative_dependencies
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
SELECT 'orphan ' || b.what || ' of an initiative ' || b.version_id FROM belonging b
WHERE (b.in_force <@ (SELECT range_agg(i.in_force) FROM initiative_versions i WHERE i.initiative_id = b.initiative_id)) IS NOT TRUE
UNION ALL
SELECT 'main goal supported too ' || s.version_id FROM initiative_supports s
JOIN initiative_versions i ON i.initiative_id = s.initiative_id AND i.goal_id = s.goal_id AND i.in_force && s.in_force
UNION ALL
SELECT 'initiative without one key ' || i.id FROM initiatives i WHERE (SELECT count(*) FROM initiative_keys k WHERE k.initiative_id = i.id) <> 1
UNION ALL
SELECT 'initiative that left the plan ' || initiative_id FROM initiative_versions GROUP BY initiative_id HAVING NOT bool_or(upper_inf(in_force))
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
WHERE num_nonnulls(h.strategy_id, h.goal_id, h.subgoal_id, h.grouping_id, h.term_id, h.activity_id, h.initiative_id) <> 1
