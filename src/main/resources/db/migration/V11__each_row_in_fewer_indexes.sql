-- A sign-in writes to each index of the tables it changes. On H2 a key that is a number is the table itself and needs no index; a foreign key
-- brings an index of its own, unless there is one already on just its column.

-- Sessions live an hour: who has one signs in again.
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

-- An account has some hundred lines in a year: they are found by the account alone and sorted when they are read.
create table history_anew (
    id bigint primary key,
    account_id varchar(36) not null,
    happened_at timestamp with time zone not null,
    event varchar(40) not null,
    detail varchar(200) not null,
    browser varchar(80) not null
);
insert into history_anew (id, account_id, happened_at, event, detail, browser)
    select row_number() over (order by happened_at, id), account_id, happened_at, event, detail, browser from history;
drop table history;
alter table history_anew rename to history;
create index history_account on history (account_id);
alter table history add constraint history_of_account foreign key (account_id) references account (id) on delete cascade;

create table authenticator_anew (
    id varchar(36) primary key,
    account_id varchar(36) not null,
    kind varchar(20) not null,
    name varchar(40) not null,
    bound_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    secret varchar(400),
    channel varchar(10),
    last_accepted_time_step bigint not null,
    consecutive_failures integer not null
);
insert into authenticator_anew
        (id, account_id, kind, name, bound_at, last_used_at, secret, channel, last_accepted_time_step, consecutive_failures)
    select id, account_id, kind, name, bound_at, last_used_at, secret, channel, last_accepted_time_step, consecutive_failures
        from authenticator;
create table recovery_code_anew (
    id varchar(36) primary key,
    authenticator_id varchar(36) not null,
    hash varchar(64) not null,
    used_at timestamp with time zone,
    unique (authenticator_id, hash)
);
insert into recovery_code_anew (id, authenticator_id, hash, used_at) select id, authenticator_id, hash, used_at from recovery_code;
drop table recovery_code;
drop table authenticator;
alter table authenticator_anew rename to authenticator;
alter table recovery_code_anew rename to recovery_code;
create index authenticator_account on authenticator (account_id);
alter table authenticator add constraint authenticator_of_account foreign key (account_id) references account (id) on delete cascade;
alter table recovery_code
    add constraint recovery_code_of_authenticator foreign key (authenticator_id) references authenticator (id) on delete cascade;
