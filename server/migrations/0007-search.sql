-- Search over jobs: words in four weights, stored, typing errors by trigrams over the words of headings.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Stems without accents, and no stop words: "IT manager" asks for "it".
create text search dictionary posting_stem (template = snowball, language = english);
create text search configuration posting (copy = simple);
alter text search configuration posting
  alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  with unaccent, posting_stem;

-- The names that a parser of words would break, spelled as words: C++ → Cplusplus, C# → Csharp, .NET → dotNET, Node.js → Nodejs.
-- Other marks that it would join words by are spaces, so that "CI/CD" and "full-stack" are two words and never a path or a
-- compound. A chain of replace(), because one regular expression over all marks
-- took as long as cutting the text into words.
create function search_text(original text) returns text language sql immutable strict parallel safe
begin atomic
  select replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(original, '(\w)\+\+', '\1plusplus', 'g'),
          '\m([a-zA-Z])#', '\1sharp', 'g'),
        '(^|[\s(/,])\.([nN][eE][tT])\M', '\1dot\2', 'g'),
      '(\w)\.([jJ][sS])\M', '\1\2', 'g'),
    '/', ' '), '-', ' '), '.', ' '), '_', ' '), '@', ' '), ':', ' '), '&', ' '), '<', ' '), '+', ' '), '#', ' ');
end;

-- The same with single spaces between the words and none around them.
create function search_words(original text) returns text language sql immutable strict parallel safe
begin atomic
  select trim(regexp_replace(search_text(original), '\s+', ' ', 'g'));
end;

create function search_list(items text[]) returns text language sql immutable strict parallel safe
begin atomic
  select coalesce(string_agg(search_text(item), ' , ' order by place), '')
  from unnest(items) with ordinality as listed(item, place);
end;

-- A skill as it is compared: "Node.js" and "NodeJS" are one.
create function skill_keys(skills text[]) returns text[] language sql immutable strict parallel safe
begin atomic
  select coalesce(array_agg(distinct replace(lower(search_text(skill)), ' ', '')), '{}') from unnest(skills) as listed(skill);
end;

-- Two columns, because the long one is stored out of line and takes ten times as long to look into: most searches end at the headings.
alter table job
  add column heading tsvector generated always as (
    setweight(to_tsvector('posting', search_text(title)), 'A')
    || setweight(to_tsvector('posting', search_text(coalesce(company, ''))), 'B')
    || setweight(to_tsvector('posting', search_list(skills) || ' ' || search_text(coalesce(location, ''))), 'C')
  ) stored,
  add column search tsvector generated always as (
    setweight(to_tsvector('posting', search_text(title)), 'A')
    || setweight(to_tsvector('posting', search_text(coalesce(company, ''))), 'B')
    || setweight(to_tsvector('posting', search_list(skills) || ' ' || search_text(coalesce(location, ''))), 'C')
    || setweight(to_tsvector('posting', search_text(description) || ' ' || search_text(requirements)), 'D')
  ) stored;

create index job_search on job using gin (search) where status = 'active';
create index job_search_heading on job using gin (heading) where status = 'active';
create index job_search_company on job using gin (to_tsvector('posting', search_text(coalesce(company, '')))) where status = 'active';
create index job_search_location on job using gin (to_tsvector('posting', search_text(coalesce(location, '')))) where status = 'active';
create index job_search_skills on job using gin (skill_keys(skills)) where status = 'active';
create index job_active_best_paid on job ((coalesce(salary_max, salary_min, -1)) desc, id desc) where status = 'active';
-- Filtering and counting without reading the wide rows.
create index job_active_filters on job (created_at desc, id desc)
  include (closes_at, job_type, experience_level, remote, salary_min, salary_max, salary_currency) where status = 'active';

-- The words of active headings: what a misspelt word may have meant. Words stay when their last job goes; they harm nobody.
create table search_word (
  word text collate "C" primary key check (length(word) between 3 and 40)
);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

create function keep_search_words() returns trigger language plpgsql as $$
begin
  insert into search_word (word)
  select distinct word
  from posted,
    regexp_split_to_table(
      lower(unaccent(search_text(title) || ' ' || search_text(coalesce(company, '')) || ' ' || search_list(skills)
        || ' ' || search_text(coalesce(location, '')))), '[\s,]+') as word
  where status = 'active' and word ~ '^[^\d\s]{3,40}$'
  -- In one order, so that two writers of the same new words never wait for each other in a circle.
  order by word
  on conflict do nothing;
  return null;
end
$$;
create trigger job_posted_words after insert on job
  referencing new table as posted for each statement execute function keep_search_words();
create trigger job_changed_words after update on job
  referencing new table as posted for each statement execute function keep_search_words();

insert into search_word (word)
select distinct word
from job,
  regexp_split_to_table(
    lower(unaccent(search_text(title) || ' ' || search_text(coalesce(company, '')) || ' ' || search_list(skills)
      || ' ' || search_text(coalesce(location, '')))), '[\s,]+') as word
where status = 'active' and word ~ '^[^\d\s]{3,40}$'
on conflict do nothing;
