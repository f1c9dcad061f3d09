-- A code the person turned away from: dead, but it still counts as sent.
alter table challenge add column cancelled_at timestamp with time zone;

-- After this a message is not sent any more: the code in it no longer works. Mails have no such moment.
alter table message add column useless_at timestamp with time zone;
