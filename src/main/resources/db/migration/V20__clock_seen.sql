-- The latest time that any node has seen: a clock that was put back, also while the portal was not running, is noticed.
create table clock_seen (
    id integer primary key,
    seen_at timestamp with time zone not null
);
insert into clock_seen (id, seen_at) values (1, timestamp with time zone '1970-01-01 00:00:00+00');
