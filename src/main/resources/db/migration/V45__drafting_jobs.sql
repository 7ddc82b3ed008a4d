-- Work that goes on without anybody waiting for it. The table is the one db-scheduler 16 expects on PostgreSQL.

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    -- of the replica that picked it; one that is silent for too long is taken for dead, and the work goes to another
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

alter table drafting_run drop constraint drafting_run_status_check;
alter table drafting_run
    add constraint drafting_run_status_check check (status in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    -- how far a run is, told while it goes on
    add column documents_total integer not null default 0,
    add column documents_read integer not null default 0,
    add column facts_found integer not null default 0,
    add column items_written integer not null default 0,
    -- why it failed, for people; the problem is for whoever looks after the machine
    add column reason text check (reason in ('INTERRUPTED', 'MEMORY', 'ERROR'));
update drafting_run set reason = 'ERROR' where status = 'FAILED';
