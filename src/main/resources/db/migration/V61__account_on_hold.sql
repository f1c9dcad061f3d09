-- An account that nobody gets into: since when, and whether the desk did it or its owner said that a change was not theirs.
-- times_helped: counts what the desk did to it, so that of two employees at once the second is told.
alter table account add column blocked_at timestamp with time zone;
alter table account add column blocked_for varchar(10);
alter table account add column times_helped integer default 0 not null;
