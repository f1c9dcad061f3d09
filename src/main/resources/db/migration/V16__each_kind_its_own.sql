-- Each kind of authenticator has its own columns: so far a secret was the shared secret of an app or the number of a phone.
alter table authenticator add column number varchar(400);
update authenticator set number = secret, secret = null where kind = 'PHONE';
alter table authenticator alter column last_accepted_time_step drop not null;
update authenticator set last_accepted_time_step = null where kind <> 'APP';

-- And its own challenge: this one is a code that was sent. A passkey's and an approval's will look otherwise.
alter table challenge rename to sent_code;
alter index challenge_flow rename to sent_code_flow;
