-- What an employee of the helpdesk is about to do for somebody: a run of the help wizard. code: a pass that was given, sealed, while it is shown.
create table help_request (
    id varchar(36) primary key,
    school varchar(64) not null,
    person_id varchar(36) not null,
    employee_id varchar(36) not null,
    employee_username varchar(200) not null,
    employee_name varchar(200) not null,
    act varchar(20) not null,
    target varchar(36) not null,
    minutes integer not null,
    reason varchar(20) not null,
    reason_words varchar(300) not null,
    evidence varchar(36) not null,
    state varchar(10) not null,
    version integer not null,
    times_helped integer not null,
    second_id varchar(36) not null,
    second_username varchar(200) not null,
    second_name varchar(200) not null,
    code varchar(400) not null,
    begun_at timestamp with time zone not null,
    moved_at timestamp with time zone not null
);
create index help_request_employee on help_request (employee_id, person_id);
create index help_request_school on help_request (school, state);
