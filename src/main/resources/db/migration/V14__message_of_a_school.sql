-- Which school a message is of, and so by which gateway it goes. Of one written before nobody knows; it goes by the gateway of schools without one of
-- their own.
alter table message add column school varchar(64) default '' not null;
