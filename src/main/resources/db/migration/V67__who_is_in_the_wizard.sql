-- Who left will not come back to it, and who adds one more beside what the school asks is not on the way to a second step.
drop view wizard_place;
create view wizard_place as
select e.account_id as account_id, a.school as school, a.username as username, e.step as step,
    case when e.moved_at is null then e.started_at else e.moved_at end as moved_at
from enrolment e
join account a on a.id = e.account_id
join person p on p.school = a.school and p.username = a.username
where e.step <> 'DONE' and e.adding is null and p.is_active = true;
