-- The words of each passage, to be searched. Offsets of what is found count code points, as everywhere.

create table passage_text (
    document_id bigint not null references document,
    ordinal integer not null,
    body text not null,
    -- of a passage as long as a book only the beginning is indexed
    words tsvector not null generated always as (to_tsvector('english', left(body, 100000))) stored,
    primary key (document_id, ordinal)
);
create index passage_text_words on passage_text using gin (words);

insert into passage_text (document_id, ordinal, body)
    select p.document_id, p.ordinal, substring(d.content from p.span_start + 1 for p.span_end - p.span_start)
    from passage p join document d on d.id = p.document_id;
