-- A question that somebody wrote asks a fact, too: reading the documents again does not take it away.

alter table fact add column by_hand boolean not null default false;
