-- A question whose cited words are not in the new version of its document is asked no more until a person decides.

alter table question_version drop constraint question_version_status_check;
alter table question_version
    add constraint question_version_status_check check (status in ('DRAFT', 'READY', 'STALE', 'RETIRED'));

alter table question_version
    -- the person who put it in use; null: the engine
    add column approved_by bigint references person;
create index question_version_approved_by on question_version (approved_by);
