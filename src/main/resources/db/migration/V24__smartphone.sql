-- Which phone somebody says to have, for the shop and the pictures of it: a computer cannot see which one lies beside it.
alter table enrolment add column smartphone varchar(10);
