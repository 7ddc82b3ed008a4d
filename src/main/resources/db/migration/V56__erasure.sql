-- Somebody asks to be erased, and an administrator does it: the row stays without a name, because others' work points at it.
alter table person
    add column erasure_asked_at timestamptz,
    add column erased_at timestamptz;
