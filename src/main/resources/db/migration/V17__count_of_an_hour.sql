-- So many codes an hour of one school to numbers that begin alike: too many to keep a place for each.
create table hour_count (
    id varchar(160) not null primary key,
    began_at timestamp with time zone not null,
    taken integer not null
);
