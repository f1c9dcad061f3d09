-- That somebody proved who they are to one employee of the helpdesk. person_id: of the table person. employee_id: an account.
create table evidence (
    id varchar(36) primary key,
    school varchar(64) not null,
    person_id varchar(36) not null,
    employee_id varchar(36) not null,
    means varchar(20) not null,
    given_at timestamp with time zone not null
);
create index evidence_person on evidence (person_id, employee_id);
create index evidence_given on evidence (given_at);
