-- Sites that showed a guide of a school in a frame and are not in its list, counted by day. A row says nothing about who was reading.
-- id: school/day/site. place: counts the sites of a school and day, so that there are no more of them than there may be.
create table refused_frame (
    id varchar(400) primary key,
    school varchar(64) not null,
    site varchar(270) not null,
    refused_on date not null,
    place integer not null,
    amount integer not null
);
create unique index refused_frame_place on refused_frame (school, refused_on, place);
