-- Whether recovery codes stood on the screen in this run: who comes back to that page finds others, and is told.
alter table enrolment add column codes_shown boolean default false not null;
