-- As messages (V14).
alter table desk_message add column school varchar(64) default '' not null;
