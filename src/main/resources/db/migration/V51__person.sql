-- Everybody a school has, also who never signed in. username_key: the user name as names are compared (directory.TypedName).
-- changed: counts every change of the table up, so that a node knows what it has not seen yet.
create sequence person_changed start with 1 increment by 1;
create table person (
    id varchar(36) primary key,
    school varchar(64) not null,
    username varchar(200) not null,
    username_key varchar(200) not null,
    display_name varchar(200) not null,
    number varchar(60) not null,
    mail varchar(254) not null,
    class_name varchar(200) not null,
    position varchar(10) not null,
    language varchar(16) not null,
    is_active boolean not null,
    changed bigint not null,
    unique (school, username_key)
);
create index person_changed_index on person (changed);
create index person_mail on person (school, mail);
create index person_number on person (school, number);
create index person_class on person (school, class_name);
