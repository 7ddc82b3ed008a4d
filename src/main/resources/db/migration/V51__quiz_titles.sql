-- A teacher's quizzes of one collection have different titles: a form that was sent twice makes one quiz.

update question_set s
    set title = left(s.title, 190) || ' (' || twin.place || ')'
    from (select id, row_number() over (partition by collection_id, owner_id, lower(title) order by id) as place
        from question_set where owner_id is not null) twin
    where twin.id = s.id and twin.place > 1;
create unique index question_set_title on question_set (collection_id, owner_id, lower(title))
    where owner_id is not null;
