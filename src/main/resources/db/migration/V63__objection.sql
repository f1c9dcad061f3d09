-- By which an owner says, of one change by the helpdesk: that was not me. The token itself is in the notice only.
create table objection (
    id varchar(36) primary key,
    token_hash varchar(64) not null unique,
    account_id varchar(36) not null references account (id) on delete cascade,
    person_id varchar(36) not null,
    act varchar(20) not null,
    told_at timestamp with time zone not null,
    objected_at timestamp with time zone
);
create index objection_account on objection (account_id);
