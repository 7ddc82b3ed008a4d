-- What one student gets at one assignment that differs from what everybody gets; null: as everybody.
create table assignment_exception (
    assignment_id bigint not null references assignment on delete cascade,
    person_id bigint not null references person,
    opens_at timestamptz,
    due_at timestamptz,
    closes_at timestamptz,
    minutes integer check (minutes between 1 and 1440),
    attempts integer check (attempts between 1 and 20),
    primary key (assignment_id, person_id)
);
create index assignment_exception_person on assignment_exception (person_id);
