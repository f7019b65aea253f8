-- The whole schema as text, one fact a line, in an order that does not depend on how it was made.
WITH ours AS (
  SELECT c.oid, c.relname, c.relkind, c.relacl
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'flyway%'
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
), facts AS (
  SELECT format('%s extension', extname) AS fact FROM pg_extension WHERE extname <> 'plpgsql'
  UNION ALL
  SELECT format('%s table%s', relname, CASE relkind WHEN 'v' THEN ' (view) ' || pg_get_viewdef(oid, true) ELSE '' END)
  FROM ours WHERE relkind IN ('r', 'p', 'v', 'm')
  UNION ALL
  SELECT format('%s column %s %s %s%s%s%s', o.relname, lpad(a.attnum::text, 2, '0'), a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
    CASE a.attidentity WHEN 'a' THEN ' identity' WHEN 'd' THEN ' identity by default' ELSE '' END,
    CASE WHEN d.adbin IS NULL THEN '' WHEN a.attgenerated <> '' THEN ' generated ' || pg_get_expr(d.adbin, d.adrelid)
      ELSE ' default ' || pg_get_expr(d.adbin, d.adrelid) END)
  FROM ours o JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = o.oid AND d.adnum = a.attnum
  WHERE o.relkind IN ('r', 'p', 'v', 'm')
  UNION ALL
  SELECT format('%s constraint %s %s', o.relname, k.conname, pg_get_constraintdef(k.oid))
  FROM ours o JOIN pg_constraint k ON k.conrelid = o.oid WHERE k.contype <> 'n'
  UNION ALL
  SELECT format('%s index %s', o.relname, pg_get_indexdef(i.indexrelid))
  FROM ours o JOIN pg_index i ON i.indrelid = o.oid
  UNION ALL
  SELECT format('%s trigger %s %s', o.relname, pg_get_triggerdef(t.oid), t.tgenabled)
  FROM ours o JOIN pg_trigger t ON t.tgrelid = o.oid WHERE NOT t.tgisinternal
  UNION ALL
  SELECT format('%s grant %s to %s', o.relname, string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), g.grantee::regrole)
  FROM ours o, aclexplode(o.relacl) g WHERE g.grantee::regrole::text LIKE 'retning\_%' OR g.grantee = 0
  GROUP BY o.relname, g.grantee
  UNION ALL
  SELECT format('%s grant %s (%s) to %s', o.relname, g.privilege_type, string_agg(a.attname, ', ' ORDER BY a.attnum), g.grantee::regrole)
  FROM ours o JOIN pg_attribute a ON a.attrelid = o.oid, aclexplode(a.attacl) g
  GROUP BY o.relname, g.privilege_type, g.grantee
  UNION ALL
  SELECT format('%s sequence', relname) FROM ours WHERE relkind = 'S'
  UNION ALL
  SELECT format('%s type %s', t.typname, coalesce((SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
    format_type(t.typbasetype, t.typtypmod)))
  FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
  UNION ALL
  SELECT format('%s function%s', p.proname, E'\n  ' || replace(pg_get_functiondef(p.oid), E'\n', E'\n  '))
  FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace AND p.prokind IN ('f', 'p')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
)
SELECT fact FROM facts ORDER BY fact COLLATE "C"
