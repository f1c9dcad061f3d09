-- As sessions, in fewer indexes (V11). An account has some hundred lines in a year: they are found by the account alone and sorted when they are read.
create table history_anew (
    id bigint primary key,
    account_id varchar(36) not null,
    happened_at timestamp with time zone not null,
    event varchar(40) not null,
    detail varchar(200) not null,
    browser varchar(80) not null
);
insert into history_anew (id, account_id, happened_at, event, detail, browser)
    select row_number() over (order by happened_at, id), account_id, happened_at, event, detail, browser from history;
drop table history;
alter table history_anew rename to history;
create index history_account on history (account_id);
alter table history add constraint history_of_account foreign key (account_id) references account (id) on delete cascade;
