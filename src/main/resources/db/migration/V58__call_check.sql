-- Who is calling? One check that an employee began for a person of the register.
-- open_person: the person while the check is open, so that nobody has two. account_id: empty where the person has no account.
-- words: what both screens show once it is proven. receipt: a hash of what is in the address that the caller sees them at.
-- spoken: sealed, the words that were sent to be said aloud; tries: how often they were heard wrong.
create table call_check (
    id varchar(36) primary key,
    school varchar(64) not null,
    person_id varchar(36) not null,
    account_id varchar(36) not null,
    employee_id varchar(36) not null,
    employee_username varchar(200) not null,
    employee_name varchar(200) not null,
    started_at timestamp with time zone not null,
    state varchar(10) not null,
    open_person varchar(36) unique,
    means varchar(20),
    proven_at timestamp with time zone,
    words varchar(60) not null,
    receipt varchar(64) unique,
    spoken varchar(300),
    sends integer not null,
    tries integer not null
);
create index call_check_person on call_check (person_id, employee_id, started_at);
create index call_check_started on call_check (started_at);
