-- Active jobs as search needs them: what is filtered, counted and ordered by lies in short rows, the words of the whole text out of line and
-- uncompressed. A search that collects twenty thousand matches reads five thousand pages in place of twenty-five thousand.
-- The columns and indexes of job that search used stay for the release before this one.

create table active_job (
  job_id bigint primary key references job (id) on delete cascade,
  created_at timestamptz not null,
  closes_at timestamptz,
  best_pay numeric(12, 2) not null,
  salary_currency text,
  job_type text,
  experience_level text,
  remote text,
  company text,
  location text,
  skills text[] not null,
  company_words tsvector not null,
  location_words tsvector not null,
  heading tsvector not null,
  words tsvector not null
)
-- A row as it comes from job has its long column out of line already; from this many bytes on it is so here.
with (toast_tuple_target = 1024);
alter table active_job
  alter column skills set storage external,
  alter column heading set storage external,
  alter column words set storage external;

create function keep_active_jobs() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from active_job using posted where job_id = posted.id and posted.status <> 'active';
  end if;
  insert into active_job
  select id, created_at, closes_at, coalesce(salary_max, salary_min, -1), salary_currency, job_type, experience_level, remote,
    company, location, skills, to_tsvector('posting', search_text(coalesce(company, ''))),
    to_tsvector('posting', search_text(coalesce(location, ''))), heading, search
  from posted where status = 'active'
  on conflict (job_id) do update set
    created_at = excluded.created_at, closes_at = excluded.closes_at, best_pay = excluded.best_pay,
    salary_currency = excluded.salary_currency, job_type = excluded.job_type,
    experience_level = excluded.experience_level, remote = excluded.remote, company = excluded.company,
    location = excluded.location, skills = excluded.skills, company_words = excluded.company_words,
    location_words = excluded.location_words, heading = excluded.heading, words = excluded.words
  -- Most changes of a job are none to those who search.
  where active_job is distinct from excluded;
  return null;
end
$$;
-- Created before the rows are copied: it keeps writers out until both are there.
create trigger job_posted_active after insert on job
  referencing new table as posted for each statement execute function keep_active_jobs();
create trigger job_changed_active after update on job
  referencing new table as posted for each statement execute function keep_active_jobs();

insert into active_job
select id, created_at, closes_at, coalesce(salary_max, salary_min, -1), salary_currency, job_type, experience_level, remote,
  company, location, skills, to_tsvector('posting', search_text(coalesce(company, ''))),
  to_tsvector('posting', search_text(coalesce(location, ''))), heading, search
from job where status = 'active' order by created_at, id;

create index active_job_newest on active_job (created_at desc, job_id desc)
  include (closes_at, job_type, experience_level, remote, best_pay, salary_currency);
create index active_job_best_paid on active_job (best_pay desc, job_id desc);
-- Without a list of pending words, which each search would read from end to end.
create index active_job_words on active_job using gin (words) with (fastupdate = off);
create index active_job_heading on active_job using gin (heading) with (fastupdate = off);
create index active_job_company on active_job using gin (company_words) with (fastupdate = off);
create index active_job_location on active_job using gin (location_words) with (fastupdate = off);
create index active_job_skills on active_job using gin (skill_keys(skills)) with (fastupdate = off);
analyze active_job;
