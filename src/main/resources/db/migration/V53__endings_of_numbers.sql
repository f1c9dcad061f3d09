-- A keyed hash of school and last four digits of a phone's number, so that it can be found by what somebody says of it: numbers are sealed.
-- A phone that was bound before this has none until a round of a minute fills it in; other kinds have none at all.
alter table authenticator add column ending varchar(64);
create index authenticator_ending on authenticator (ending);
