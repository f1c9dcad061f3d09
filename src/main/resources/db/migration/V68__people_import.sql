-- A file of people that an administrator is bringing in: a run of the wizard. running_school: the school while it is being written, so that no two are at once.
-- examples: sealed. failure: why it was undone the last time, empty where it was not.
create table people_import (
    id varchar(36) primary key,
    school varchar(64) not null,
    employee_id varchar(36) not null,
    employee_username varchar(200) not null,
    employee_name varchar(200) not null,
    state varchar(10) not null,
    version integer not null,
    running_school varchar(64) unique,
    file_name varchar(200) not null,
    character_set varchar(20) not null,
    cell_end varchar(10) not null,
    columns_said varchar(2000) not null,
    is_whole boolean not null,
    line_count integer not null,
    added_count integer not null,
    changed_count integer not null,
    unchanged_count integer not null,
    leaving_count integer not null,
    active_count integer not null,
    wrong_count integer not null,
    examples varchar(60000) not null,
    done_count integer not null,
    failure varchar(20) not null,
    checked_at timestamp with time zone not null,
    moved_at timestamp with time zone not null
);
create index people_import_employee on people_import (employee_id);
create index people_import_school on people_import (school, state);
-- The file itself, sealed, in pieces. id: import/place.
create table people_import_part (
    id varchar(50) primary key,
    import_id varchar(36) not null,
    content varchar(600000) not null
);
create index people_import_part_import on people_import_part (import_id);
alter table people_import_part add constraint part_of_people_import foreign key (import_id) references people_import (id) on delete cascade;
