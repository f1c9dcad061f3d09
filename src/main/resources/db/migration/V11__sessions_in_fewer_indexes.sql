-- A sign-in writes to each index of the tables it changes. On H2 a key that is a number is the table itself and needs no index; a foreign key
-- brings an index of its own, unless there is one already on just its column.

-- A session's id is any number. Sessions live an hour: who has one signs in again.
drop table session;
create table session (
    id bigint primary key,
    token_hash varchar(43) not null unique,
    account_id varchar(36) not null,
    state varchar(30) not null,
    started_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    second_factor_at timestamp with time zone,
    return_path varchar(300) not null,
    browser varchar(80) not null
);
create index session_account on session (account_id);
alter table session add constraint session_of_account foreign key (account_id) references account (id) on delete cascade;
