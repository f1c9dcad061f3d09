-- What somebody whose phone is gone told the desk beforehand. id: school/number.
create table ticket (
    id varchar(80) primary key,
    username varchar(200) not null,
    ended_at_turn varchar(20) not null,
    made_at timestamp with time zone not null
);
create index ticket_made on ticket (made_at);
