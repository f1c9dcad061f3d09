-- A class that enrols together. open_for: school and class while it is open, so that a class has one.
create table class_window (
    id varchar(36) primary key,
    school varchar(64) not null,
    class_name varchar(200) not null,
    open_for varchar(300) unique,
    teacher_id varchar(36) not null,
    teacher_name varchar(200) not null,
    opened_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    closed_at timestamp with time zone
);
create index class_window_class on class_window (school, class_name);
create index class_window_ends on class_window (ends_at);
-- A teacher says of somebody in a window: that is who they are, at this screen. id: window/session.
create table voucher (
    id varchar(80) primary key,
    window_id varchar(36) not null,
    person_id varchar(36) not null,
    session_id varchar(24) not null,
    teacher_id varchar(36) not null,
    teacher_name varchar(200) not null,
    vouched_at timestamp with time zone not null
);
create index voucher_vouched on voucher (vouched_at);
-- How far each student of a class is. Read only. everyday: ways to sign in with every day; everything: codes as well, a pass of the desk not.
create view class_place as
select p.id as person_id, p.school as school, p.class_name as class_name, p.username as username, p.display_name as display_name,
    p.language as language, a.id as account_id,
    (select count(*) from authenticator w where w.account_id = a.id and w.kind in ('APP', 'PHONE')) as everyday,
    (select count(*) from authenticator w where w.account_id = a.id and w.kind <> 'TEMPORARY_PASS') as everything,
    e.step as step, case when e.moved_at is null then e.started_at else e.moved_at end as moved_at
from person p
left join account a on a.school = p.school and a.username = p.username
left join enrolment e on e.account_id = a.id and e.adding is null
where p.is_active = true and p.position = 'STUDENT' and p.class_name <> '';
