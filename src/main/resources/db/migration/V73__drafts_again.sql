-- Many questions can be made drafts again at one go, and that taken back.
alter table decision_batch drop constraint decision_batch_action_check,
    add constraint decision_batch_action_check check (action in ('APPROVED', 'RETIRED', 'DRAFTED'));
