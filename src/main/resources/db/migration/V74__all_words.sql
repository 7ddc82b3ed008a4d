-- A key that somebody said is the key of every wording only where they said so.
alter table ruling rename column corrected to all_words;
