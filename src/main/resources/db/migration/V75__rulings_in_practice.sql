-- By what an answer in practice is marked, where that is not the version that was shown.
alter table sitting_question add column ruling_id bigint references ruling;
create index sitting_question_ruling on sitting_question (ruling_id);
