-- With which authenticator a session was signed in: it ends when that one is taken off. Of a session that was under way nobody knows; it lives an hour.
alter table session add column second_factor_with varchar(36);
