-- How long the wizard took, counted by school, month and whole minutes. A row says nothing about who it was, or on which day.
-- id: school/month/minutes.
create table run_minutes (
    id varchar(100) primary key,
    school varchar(64) not null,
    ended_in date not null,
    minutes integer not null,
    amount integer not null
);
create index run_minutes_school on run_minutes (school, ended_in);
