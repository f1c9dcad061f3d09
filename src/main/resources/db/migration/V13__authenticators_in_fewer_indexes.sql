-- As sessions, in fewer indexes (V11).
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
