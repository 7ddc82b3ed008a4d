-- What a drafting found besides questions: facts by type, refusals with an example, and what each passage gave.

create table drafting_findings (
    run_id bigint primary key references drafting_run,
    content jsonb not null
);
