-- What proves the explanation of a question, and what it says to somebody who took a wrong choice.

create table version_background (
    version_id bigint not null references question_version,
    ordinal integer not null,
    -- position of the choice in the item's own order, from 0; null: the explanation
    choice integer check (choice >= 0),
    document_id bigint not null references document,
    start_at integer not null check (start_at >= 0),
    end_at integer not null check (end_at > start_at),
    primary key (version_id, ordinal)
);
create index version_background_document on version_background (document_id);
