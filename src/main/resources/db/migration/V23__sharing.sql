-- Collections are shared with colleagues, and the one place that says who keeps what.

create table collection_share (
    collection_id bigint not null references collection on delete cascade,
    person_id bigint not null references person,
    primary key (collection_id, person_id)
);
create index collection_share_person on collection_share (person_id);

-- Whoever keeps a collection changes it and everything in it: its owner and those it is shared with.
create view collection_keeper as
    select id as collection_id, owner_id as person_id from collection where owner_id is not null
    union all
    select collection_id, person_id from collection_share;
