-- Waits between sends are an account's too, so its codes of all flows are looked up at each send. With a second column, because on H2 the foreign key
-- has an index of its own on just the first.
create index sent_code_account on sent_code (account_id, last_sent_at);
