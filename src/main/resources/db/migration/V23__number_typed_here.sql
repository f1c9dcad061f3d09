-- Whether the number of an enrolment was typed in the session that goes on with it: only there it is shown in full.
alter table enrolment add column number_typed_here boolean default false not null;
