-- Slips of paper that teachers hand over, as printed together. codes: sealed, and gone when they have been shown long enough.
create table slip_batch (
    id varchar(36) primary key,
    school varchar(64) not null,
    class_name varchar(200) not null,
    teacher_id varchar(36) not null,
    teacher_name varchar(200) not null,
    printed_at timestamp with time zone not null,
    slips integer not null,
    codes varchar(8000) not null
);
create index slip_batch_printed on slip_batch (printed_at);
-- ready_for: the person again, while the slip can be used; so that nobody has two.
create table slip (
    id varchar(36) primary key,
    batch_id varchar(36) not null,
    place integer not null,
    serial varchar(12) not null,
    school varchar(64) not null,
    person_id varchar(36) not null,
    ready_for varchar(36) unique,
    hash varchar(64) not null,
    state varchar(10) not null,
    printed_at timestamp with time zone not null,
    valid_until timestamp with time zone not null
);
create index slip_person on slip (person_id);
create index slip_batch_of on slip (batch_id);
-- What a session has shown that its school wants before the first binding.
create table first_proof (
    session_id varchar(24) primary key,
    account_id varchar(36) not null,
    slip_id varchar(36),
    window_id varchar(36),
    noted_at timestamp with time zone not null
);
create index first_proof_noted on first_proof (noted_at);
