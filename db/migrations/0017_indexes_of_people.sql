-- What is stored about one person, or is done for one questionnaire, is found by an index, not by reading everything:
-- tests/integration/statements.test.ts explains every statement and refuses one that reads a whole table that grows.
CREATE INDEX history_of_author ON history (author_key);

CREATE INDEX identities_of_account ON identities (account_id);

CREATE INDEX memberships_given_by ON memberships (granted_by) WHERE granted_by IS NOT NULL;

CREATE INDEX memberships_of_assessment ON memberships (assessment_id) WHERE assessment_id IS NOT NULL;

CREATE INDEX invitations_to ON invitations (email);

CREATE INDEX invitations_by_end ON invitations (coalesce(answered_at, expires_at));

CREATE INDEX assignments_sent_by ON assignments (assigned_by);

CREATE INDEX reminder_stops_of_assignment ON reminder_stops (assignment_id);

CREATE INDEX finalisations_by ON finalisations (finalised_by);

CREATE INDEX reopenings_by ON reopenings (reopened_by);

CREATE INDEX kept_forms_of_assessment ON kept_forms (assessment_id);

CREATE INDEX kept_forms_by_end ON kept_forms (expires_at);

CREATE INDEX assessments_of_survey ON assessments (survey_id, survey_version);

CREATE INDEX assessments_open_to_all ON assessments (body_id) WHERE open_to_all = 1;

CREATE INDEX answer_migrations_from ON answer_migrations (from_version, assessment_id);

CREATE INDEX assessments_of_trials ON assessments (started_at) WHERE of_team = 0 AND open_to_all = 0;

CREATE INDEX opinions_of_communes ON opinions (assessment_id, question_id) WHERE commune IS NOT NULL;
