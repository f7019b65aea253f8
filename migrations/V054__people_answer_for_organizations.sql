-- Who speaks for an organisation, where it is written to, and who answers for a delmål.
ALTER TABLE people
  ADD COLUMN organization_id bigint,
  ADD CONSTRAINT people_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id);
CREATE INDEX people_organization_idx ON people (organization_id);
COMMENT ON COLUMN people.organization_id IS 'The organisation the person belongs to, if any. What a contact may write follows from what it owns.';

CREATE TABLE organization_mailboxes (
  organization_id bigint NOT NULL,
  address         text NOT NULL,
  CONSTRAINT organization_mailboxes_pk PRIMARY KEY (organization_id),
  CONSTRAINT organization_mailboxes_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT organization_mailboxes_address_plain CHECK (address ~ '^[^@[:space:][:cntrl:]<>",;:\\]+@[^@[:space:][:cntrl:]<>",;:\\]+$')
);
COMMENT ON TABLE organization_mailboxes IS 'Where an organisation is written to about the plan: one e-mail address each.';
COMMENT ON COLUMN organization_mailboxes.organization_id IS 'The organisation.';
COMMENT ON COLUMN organization_mailboxes.address IS 'A plain address, without a name and without anything that could end a header.';
GRANT SELECT ON organization_mailboxes TO retning_app, retning_engine;
GRANT INSERT, UPDATE, DELETE ON organization_mailboxes TO retning_app;

-- A goal owner or subject owner answers for a goal or for one delmål.
ALTER TABLE person_roles
  ADD COLUMN subgoal_id bigint,
  ADD CONSTRAINT person_roles_subgoal_fk FOREIGN KEY (subgoal_id) REFERENCES subgoals (id),
  DROP CONSTRAINT person_roles_unique,
  DROP CONSTRAINT person_roles_goal_of_owners,
  ADD CONSTRAINT person_roles_unique UNIQUE NULLS NOT DISTINCT (person_id, role, goal_id, subgoal_id),
  ADD CONSTRAINT person_roles_answers_for_one CHECK (
    num_nonnulls(goal_id, subgoal_id) = CASE WHEN role IN ('GOAL_OWNER', 'SUBJECT_OWNER') THEN 1 ELSE 0 END);
CREATE INDEX person_roles_subgoal_idx ON person_roles (subgoal_id);
COMMENT ON COLUMN person_roles.goal_id IS 'The goal a goal owner or subject owner answers for; empty for a delmål and for the other roles.';
COMMENT ON COLUMN person_roles.subgoal_id IS 'The delmål a goal owner or subject owner answers for; empty for a whole goal and for the other roles.';
GRANT DELETE ON person_roles TO retning_app;

-- Who may write about an activity beside those who answer for where it stands.
CREATE VIEW activity_keepers AS
SELECT activity_id, array_agg(organization_id ORDER BY organization_id) AS owners
FROM activity_owners WHERE in_force @> clock_timestamp()
GROUP BY activity_id;
COMMENT ON VIEW activity_keepers IS 'The organisations that own each activity at this moment.';
COMMENT ON COLUMN activity_keepers.activity_id IS 'The activity.';
COMMENT ON COLUMN activity_keepers.owners IS 'Ids of the organisations.';

-- What each change touches, for the one place that decides who may: the delmål and the owners beside the goal.
CREATE VIEW change_reach AS
SELECT t.change_set_id, t.change_id,
       t.goal || ';' || coalesce(
         CASE WHEN h.subject = 'subgoal' AND h.subgoal_id IS NOT NULL THEN
                (SELECT code FROM subgoal_versions v WHERE v.subgoal_id = h.subgoal_id ORDER BY in_force DESC LIMIT 1)
              WHEN h.subject = 'grouping' AND h.grouping_id IS NOT NULL THEN
                (SELECT v.code FROM grouping_versions g JOIN subgoal_versions v ON v.subgoal_id = g.subgoal_id
                 WHERE g.grouping_id = h.grouping_id ORDER BY g.in_force DESC, v.in_force DESC LIMIT 1)
              WHEN h.subject = 'activity' AND h.activity_id IS NOT NULL THEN
                (SELECT v.code FROM placements p JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id
                 WHERE p.activity_id = h.activity_id AND p.is_primary ORDER BY p.in_force DESC, v.in_force DESC LIMIT 1)
              WHEN h.subject = 'activity' THEN h.proposed ->> 'subGoal'
         END, '') || ';' || coalesce(array_to_string(k.owners, ','), '') AS reach
FROM change_own_goals t
JOIN changes h ON h.id = t.change_id
LEFT JOIN activity_keepers k ON k.activity_id = h.activity_id
UNION
-- What is merged with it is a thing of its own: a right to the one is none to the other.
SELECT h.change_set_id, h.id,
       split_part(coalesce(m.code, ''), '.', 1) || ';' || coalesce(m.code, '') || ';' || coalesce(array_to_string(k.owners, ','), '')
FROM changes h
CROSS JOIN LATERAL jsonb_array_elements_text(h.proposed -> 'with') AS other
LEFT JOIN activity_keys a ON h.subject = 'activity' AND a.key = other
LEFT JOIN activity_keepers k ON k.activity_id = a.activity_id
CROSS JOIN LATERAL (
  SELECT CASE WHEN h.subject = 'subgoal' THEN other ELSE (
    SELECT v.code FROM placements p JOIN subgoal_versions v ON v.subgoal_id = p.subgoal_id
    WHERE p.activity_id = a.activity_id AND p.is_primary ORDER BY p.in_force DESC, v.in_force DESC LIMIT 1) END AS code) m
WHERE h.kind = 'MERGE'
UNION
-- What is moved or split into another goal asks for the right to that one too.
SELECT h.change_set_id, h.id, split_part(n.code, '.', 1) || ';' || n.code || ';'
FROM changes h
JOIN change_own_goals t ON t.change_id = h.id
CROSS JOIN LATERAL (
  SELECT h.proposed ->> CASE h.subject WHEN 'activity' THEN 'subGoal' ELSE 'code' END WHERE h.kind = 'MOVE'
  UNION
  SELECT part ->> CASE h.subject WHEN 'activity' THEN 'subGoal' ELSE 'code' END
  FROM jsonb_array_elements(CASE WHEN h.kind = 'SPLIT' THEN h.proposed -> 'into' END) part) n (code)
WHERE h.subject IN ('activity', 'subgoal') AND split_part(n.code, '.', 1) <> t.goal;
COMMENT ON VIEW change_reach IS 'What each change touches, as far as it decides who may write it.';
COMMENT ON COLUMN change_reach.change_set_id IS 'The set.';
COMMENT ON COLUMN change_reach.change_id IS 'The change.';
COMMENT ON COLUMN change_reach.reach IS 'Code of the primary goal, code of the delmål and ids of the organisations that own the activity now, as goal;delmål;owner,owner; each may be empty.';
GRANT SELECT ON activity_keepers, change_reach TO retning_app, retning_engine;

-- The national and regional organisations that the published list speaks of, with the names it calls them by.
-- Since when each bears its name does not matter here, so no day is claimed.
DO $$
DECLARE
  one text[];
  made bigint;
BEGIN
  FOREACH one SLICE 1 IN ARRAY ARRAY[
    ['Helsedirektoratet', 'Hdir', ''],
    ['Norsk helsenett SF', 'Norsk helsenett', 'NHN'],
    ['Folkehelseinstituttet', 'FHI', ''],
    ['Direktoratet for medisinske produkter', 'DMP', ''],
    ['Helse Nord RHF', 'Helse Nord', ''],
    ['Helse Midt-Norge RHF', 'Helse Midt-Norge', 'Helse Midt'],
    ['Helse Vest RHF', 'Helse Vest', ''],
    ['Helse Sør-Øst RHF', 'Helse Sør-Øst', 'HSØ'],
    ['KS', '', '']] LOOP
    INSERT INTO organizations DEFAULT VALUES RETURNING id INTO made;
    INSERT INTO organization_names (organization_id, valid, name, is_alias)
    SELECT made, daterange(NULL, NULL), n.name, n.position > 1
    FROM unnest(one) WITH ORDINALITY AS n (name, position) WHERE n.name <> '';
  END LOOP;
END $$;
