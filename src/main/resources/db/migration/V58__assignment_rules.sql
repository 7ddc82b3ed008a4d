-- Which attempt counts and what lateness costs, to whom a quiz is given, and how it is taken back.

alter table assignment
    add column grading text not null default 'BEST' check (grading in ('FIRST', 'BEST', 'LAST', 'AVERAGE')),
    -- taken off for each day begun after the due time
    add column late_percent integer not null default 0 check (late_percent between 0 and 100),
    -- asked before an attempt begins
    add column access_code text check (length(access_code) between 1 and 40),
    add column shuffles_questions boolean not null default false,
    add column shuffles_choices boolean not null default true,
    -- only for the students named below
    add column narrowed boolean not null default false,
    -- from then on nobody begins; attempts that were begun stay
    add column withdrawn_at timestamptz;

create table assignment_student (
    assignment_id bigint not null references assignment on delete cascade,
    person_id bigint not null references person,
    primary key (assignment_id, person_id)
);
create index assignment_student_person on assignment_student (person_id);
