-- The numbers of changes come from a row that is locked until a transaction ends, so they are committed in their order: who has seen a
-- number has seen all before it. With a sequence a slow transaction would commit a low one late. register: a random UUID, made at the
-- first use, that tells this register from another one.
drop sequence person_changed;
create table person_change (
    id integer primary key,
    register varchar(36) not null,
    number bigint not null
);
insert into person_change (id, register, number) select 1, '', coalesce(max(changed), 0) from person;

-- What the demo's people.csv says besides the register: the hash of the password, the roles (a space between), the mail address as names
-- are compared, and in which import somebody was seen last. search_text: what a word may stand in, a part a line.
create table csv_password (
    id varchar(36) primary key,
    school varchar(64) not null,
    username_key varchar(200) not null,
    mail_key varchar(254) not null,
    search_text varchar(900) not null,
    hash varchar(200) not null,
    roles varchar(200) not null,
    seen bigint not null,
    unique (username_key, school)
);
create index csv_password_mail on csv_password (mail_key, school);
create index csv_password_seen on csv_password (seen);
create table csv_import (
    id integer primary key,
    hash varchar(64) not null,
    number bigint not null
);
insert into csv_import (id, hash, number) values (1, '', 0);

-- Numbers and mail addresses are looked for in the index of people, not in the table.
drop index person_mail;
drop index person_number;

-- Many are looked up at once by their names alone: H2 takes no index for a list of names of a school.
create index person_username on person (username_key);
