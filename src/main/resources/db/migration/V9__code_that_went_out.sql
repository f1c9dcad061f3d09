-- Whether the code in a challenge went out before its newest message: then it works, even when that message could not be sent.
alter table challenge add column went_out boolean default false not null;
