-- The session an enrolment is being done in: a secret or recovery code is shown in one session only. A run that was under way belongs to none, so the
-- next session takes it over.
alter table enrolment add column session_id varchar(36) default '' not null;
