-- Personal extra time of a student in a classroom: limits and windows are this many times as long.
alter table enrolment add column time_factor double precision not null default 1 check (time_factor between 1 and 4);
