-- Rows of these three move with every try at a code, and each move is written to every index of its table. What only the hourly
-- tidying up looks for is found without one: sessions live an hour, challenges and places a day.
drop index session_started;
drop index challenge_sent;
drop index limit_place_taken;
