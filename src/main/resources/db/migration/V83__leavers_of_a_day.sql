-- How many people a file made inactive, each time that it did: those of a day are asked about together.
create table people_left (
    id varchar(36) primary key,
    school varchar(64) not null,
    left_at timestamp with time zone not null,
    people integer not null
);
create index people_left_school on people_left (school, left_at);
create index people_left_at on people_left (left_at);
-- Of a run: how many had left by files of the day before it.
alter table people_import add column left_before integer default 0 not null;
