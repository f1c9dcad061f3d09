-- A temporary pass of the service desk: its code as a keyed hash, and until when it opens anything. A pass that is over has no hash any more.
alter table authenticator add column pass_hash varchar(64);
alter table authenticator add column valid_until timestamp with time zone;
