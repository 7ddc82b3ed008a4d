-- Names that mean the same, as a teacher gave them for a collection: one line for each, kept as it was written.

create table alias_list (
    collection_id bigint primary key references collection,
    content text not null,
    revision bigint not null,
    changed_at timestamptz not null,
    changed_by bigint references person
);
create index alias_list_changed_by on alias_list (changed_by);
