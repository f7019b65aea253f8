-- What each person may do, and the sign-ins that were ended before their time.
CREATE TABLE person_roles (
  id        bigint GENERATED ALWAYS AS IDENTITY,
  person_id bigint NOT NULL,
  role      text NOT NULL,
  goal_id   bigint,
  CONSTRAINT person_roles_pk PRIMARY KEY (id),
  CONSTRAINT person_roles_unique UNIQUE NULLS NOT DISTINCT (person_id, role, goal_id),
  CONSTRAINT person_roles_person_fk FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT person_roles_goal_fk FOREIGN KEY (goal_id) REFERENCES goals (id),
  CONSTRAINT person_roles_role_known CHECK (role IN ('GOAL_OWNER', 'SUBJECT_OWNER', 'CONTACT', 'LEADER', 'CASE_OWNER',
                                                     'COUNCIL_MEMBER', 'SECRETARIAT', 'ADMINISTRATOR')),
  CONSTRAINT person_roles_goal_of_owners CHECK ((role IN ('GOAL_OWNER', 'SUBJECT_OWNER')) = (goal_id IS NOT NULL))
);
CREATE INDEX person_roles_goal_idx ON person_roles (goal_id);
COMMENT ON TABLE person_roles IS 'What a person may do; read anew on each request, so taking a row away works at once. Everyone is a reader.';
COMMENT ON COLUMN person_roles.id IS 'Identity.';
COMMENT ON COLUMN person_roles.person_id IS 'The person.';
COMMENT ON COLUMN person_roles.role IS 'Målansvarlig, fagansvarlig, porteføljekontakt, leder, sakseier, rådsmedlem, sekretariat or administrator.';
COMMENT ON COLUMN person_roles.goal_id IS 'The goal a goal owner or subject owner answers for; empty for the other roles.';

CREATE TABLE revoked_sign_ins (
  sign_in   uuid NOT NULL,
  forget_at timestamptz NOT NULL,
  CONSTRAINT revoked_sign_ins_pk PRIMARY KEY (sign_in)
);
CREATE INDEX revoked_sign_ins_forget_at_idx ON revoked_sign_ins (forget_at);
COMMENT ON TABLE revoked_sign_ins IS 'Sign-ins ended by signing out: the cookie lives in the browser, so every replica asks here.';
COMMENT ON COLUMN revoked_sign_ins.sign_in IS 'Identity of the sign-in, as the cookie carries it through all its renewals.';
COMMENT ON COLUMN revoked_sign_ins.forget_at IS 'When no cookie of this sign-in can be valid any more and the row may go.';

GRANT SELECT, INSERT ON person_roles TO retning_app;
GRANT SELECT, INSERT, DELETE ON revoked_sign_ins TO retning_app;
GRANT SELECT ON person_roles, revoked_sign_ins TO retning_engine;
GRANT UPDATE (from_where) ON audit_log TO retning_app;
