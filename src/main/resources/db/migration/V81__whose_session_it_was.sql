-- A session that ended by itself is kept for a while, for whose it was. No clock brings it back.
alter table session add column ended_at timestamp with time zone;
