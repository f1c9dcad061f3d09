-- The binding in progress, at most one an account: a sealed state in one row.
create table enrolment (
    account_id varchar(36) primary key references account (id) on delete cascade,
    id varchar(36) not null,
    step varchar(20) not null,
    version integer not null,
    started_at timestamp with time zone not null,
    app_choice varchar(20),
    secret varchar(400),
    secret_made_at timestamp with time zone,
    number varchar(400),
    channel varchar(10),
    recovery_codes varchar(2000),
    skipped varchar(100) not null,
    return_path varchar(300) not null
);
