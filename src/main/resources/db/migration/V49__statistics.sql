-- How a version did with those who answered it, counted now and then for all of them at once.
create table version_statistics (
    version_id bigint primary key references question_version on delete cascade,
    answered integer not null check (answered > 0),
    -- mean share of the mark
    facility double precision not null check (facility between 0 and 1),
    -- correlation of the share with that of the rest of the attempt; null where there is nothing to correlate
    discrimination double precision check (discrimination between -1.0001 and 1.0001)
);
