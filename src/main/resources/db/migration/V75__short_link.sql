-- Short links that were shown, and what they mean for ever. folded: the link as it is looked up, with what looks alike made the same;
-- link: as it is shown; meaning: school, guide, device, language and part. Rows are never changed and never go.
create table short_link (
    folded varchar(160) primary key,
    link varchar(160) not null,
    school varchar(64) not null,
    meaning varchar(300) not null unique,
    made_at timestamp with time zone not null
);
create index short_link_school on short_link (school);
