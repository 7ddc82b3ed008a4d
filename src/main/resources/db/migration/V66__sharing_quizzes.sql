-- Whoever keeps a quiz changes it: its owner, and where the owner keeps the collection, everybody who keeps it.
create view set_keeper as
    select s.id as set_id, s.owner_id as person_id from question_set s where s.owner_id is not null
    union all
    select s.id, k.person_id
        from question_set s
        join collection_keeper k on k.collection_id = s.collection_id and k.person_id <> s.owner_id
        where exists (select 1 from collection_keeper o
            where o.collection_id = s.collection_id and o.person_id = s.owner_id);
