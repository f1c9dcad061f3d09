-- When the enrolment last moved, so that what nobody proves is forgotten a day later.
alter table enrolment add column moved_at timestamp with time zone;
create index challenge_sent on challenge (last_sent_at);
create index limit_place_taken on limit_place (taken_at);
create index session_started on session (started_at);
create index message_written on message (written_at);
