-- What the lead of a helpdesk sees at a glance, counted by the database. Read only.
-- secured: has something to sign in with besides the password, for every day. spare: and a second thing.
create view class_count as
select p.school || '/' || p.class_name as id, p.school as school, p.class_name as class_name,
    count(*) as people,
    sum(case when a.id is null then 0 else 1 end) as signed_in,
    sum(case when w.ways > 0 then 1 else 0 end) as secured,
    sum(case when w.ways > 0 and w.everything > 1 then 1 else 0 end) as spare
from person p
left join account a on a.school = p.school and a.username = p.username
left join (
    select account_id, count(*) as everything, sum(case when kind in ('APP', 'PHONE') then 1 else 0 end) as ways
    from authenticator group by account_id
) w on w.account_id = a.id
where p.is_active = true
group by p.school, p.class_name;

-- On which day accounts got their first thing to sign in with.
create view secured_day as
select f.school || '/' || cast(f.secured_on as varchar(10)) as id, f.school as school, f.secured_on as secured_on, count(*) as accounts
from (
    select a.school as school, cast(min(w.bound_at) as date) as secured_on
    from account a join authenticator w on w.account_id = a.id
    where w.kind in ('APP', 'PHONE')
    group by a.school, a.id
) f
group by f.school, f.secured_on;

-- Where in the wizard somebody is; who came to its end is nowhere in it.
create view wizard_place as
select e.account_id as account_id, a.school as school, a.username as username, e.step as step,
    case when e.moved_at is null then e.started_at else e.moved_at end as moved_at
from enrolment e join account a on a.id = e.account_id
where e.step <> 'DONE';
