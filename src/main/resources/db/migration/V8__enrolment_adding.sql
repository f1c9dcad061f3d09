-- What is added besides the plan, in one session only; and the secret that a new QR code replaced, so that a code of it can be told from a wrong one.
alter table enrolment add column adding varchar(20);
alter table enrolment add column earlier_secret varchar(400);
