-- How long a session lasts once it is signed in: USUAL, or DESK for who helps others all day.
alter table session add column stay_length varchar(10) default 'USUAL' not null;
