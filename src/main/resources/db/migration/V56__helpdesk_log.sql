-- What the helpdesk did, line by line. Each hash is over its own line and the hash before it, with a key that is not in the database.
create table log_line (
    school varchar(64) not null,
    number bigint not null,
    happened_at timestamp with time zone not null,
    employee_id varchar(36) not null,
    employee_username varchar(200) not null,
    employee_name varchar(200) not null,
    action varchar(30) not null,
    person_id varchar(36) not null,
    reason varchar(300) not null,
    evidence varchar(36) not null,
    outcome varchar(300) not null,
    hash varchar(64) not null,
    primary key (school, number)
);
create index log_line_person on log_line (school, person_id, number);
create index log_line_employee on log_line (school, employee_username, number);
create index log_line_happened on log_line (school, happened_at);

-- Where each school's lines end, and after which forgotten line they begin. hash: over all of it, with the same key.
-- The row without a school counts the schools that have lines.
create table log_head (
    school varchar(64) primary key,
    last_number bigint not null,
    last_hash varchar(64) not null,
    forgotten_number bigint not null,
    forgotten_hash varchar(64) not null,
    hash varchar(64) not null
);
insert into log_head values ('', 0, '', 0, '', '');
