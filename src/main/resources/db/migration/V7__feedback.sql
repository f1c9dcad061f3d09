-- Answers to “did this work?”, counted by step and day. A row says nothing about who answered or when on that day.
-- id: school/guide/device/step/answer/day.
create table step_answer (
    id varchar(300) primary key,
    school varchar(64) not null,
    guide varchar(64) not null,
    device varchar(16) not null,
    step varchar(64) not null,
    answer varchar(20) not null,
    answered_on date not null,
    amount integer not null
);
create index step_answer_school on step_answer (school, answered_on);
