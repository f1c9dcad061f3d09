-- One dialect for H2 and PostgreSQL. Ids are UUIDs as text; times carry their zone.

create table seal_check (
    id integer primary key,
    sealed varchar(200) not null
);

create table account (
    id varchar(36) primary key,
    school varchar(64) not null,
    username varchar(200) not null,
    display_name varchar(200) not null,
    mail varchar(254) not null,
    language varchar(16) not null,
    default_authenticator varchar(36),
    created_at timestamp with time zone not null,
    unique (school, username)
);

-- secret: the sealed shared secret of an app, or the sealed number of a phone.
create table authenticator (
    id varchar(36) primary key,
    account_id varchar(36) not null references account (id) on delete cascade,
    kind varchar(20) not null,
    name varchar(40) not null,
    bound_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    secret varchar(400),
    channel varchar(10),
    last_accepted_time_step bigint not null,
    consecutive_failures integer not null
);
create index authenticator_account on authenticator (account_id);

create table recovery_code (
    id varchar(36) primary key,
    authenticator_id varchar(36) not null references authenticator (id) on delete cascade,
    hash varchar(64) not null,
    used_at timestamp with time zone,
    unique (authenticator_id, hash)
);

-- The token itself is in the browser's cookie only.
create table session (
    id varchar(36) primary key,
    token_hash varchar(64) not null unique,
    account_id varchar(36) not null references account (id) on delete cascade,
    state varchar(30) not null,
    started_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    second_factor_at timestamp with time zone,
    return_path varchar(300) not null,
    browser varchar(80) not null
);
create index session_account on session (account_id);

-- One code sent to one phone. flow: the session or enrolment it belongs to, and nothing else.
create table challenge (
    id varchar(36) primary key,
    account_id varchar(36) not null references account (id) on delete cascade,
    authenticator_id varchar(36),
    flow varchar(60) not null,
    channel varchar(10) not null,
    number varchar(400) not null,
    code varchar(400) not null,
    code_made_at timestamp with time zone not null,
    sends integer not null,
    last_sent_at timestamp with time zone not null,
    wrong integer not null,
    spent_at timestamp with time zone,
    message_id varchar(36) not null
);
create index challenge_flow on challenge (flow);

-- A limit of n within a time is n rows; taking a place is one conditional update.
create table limit_place (
    owner varchar(120) not null,
    place integer not null,
    taken_at timestamp with time zone not null,
    primary key (owner, place)
);

create table history (
    id varchar(36) primary key,
    account_id varchar(36) not null references account (id) on delete cascade,
    happened_at timestamp with time zone not null,
    event varchar(40) not null,
    detail varchar(200) not null,
    browser varchar(80) not null
);
create index history_account on history (account_id, happened_at);
