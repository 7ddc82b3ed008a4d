-- The words of questions, to be searched: stem, choices, key, feedback and explanation.

alter table question_version
    add column words tsvector not null
        generated always as (jsonb_to_tsvector('english', content - 'type', '["string"]')) stored;
create index question_version_words on question_version using gin (words);
create index question_topic on question (collection_id, topic);
