-- Teachers and draftings write into the same bank: whoever changes a question has to have seen its latest change.

alter table question
    add column revision bigint not null default 0,
    add column changed_at timestamptz not null default now();
alter table question alter column changed_at drop default;

alter table question_version
    -- the person whose words these are; null: the engine's
    add column written_by bigint references person;
create index question_version_written_by on question_version (written_by);
