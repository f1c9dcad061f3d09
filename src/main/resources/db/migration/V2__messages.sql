-- Written in the transaction of the change, sent afterwards. recipient and text are sealed.
create table message (
    id varchar(36) primary key,
    medium varchar(10) not null,
    recipient varchar(600) not null,
    subject varchar(200) not null,
    body varchar(6000) not null,
    written_at timestamp with time zone not null,
    state varchar(10) not null,
    reason varchar(30) not null,
    tries integer not null,
    next_try_at timestamp with time zone not null
);
create index message_state on message (state, next_try_at);

-- What the recorded gateway delivered: the phone on the desk. Demo mode only.
create table desk_message (
    id varchar(36) primary key,
    medium varchar(10) not null,
    recipient varchar(600) not null,
    subject varchar(200) not null,
    body varchar(6000) not null,
    arrived_at timestamp with time zone not null
);
