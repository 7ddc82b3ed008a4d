-- Whether somebody said what is right, or the question only counts again by what the bank says.
alter table ruling add column corrected boolean not null default true; -- so were those before marked
alter table ruling alter column corrected drop default;
