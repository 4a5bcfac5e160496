-- Which jobs suit a resume: what each job asks, read once per revision, and an index from what is asked to who asks it.

create table job_criteria (
  job_id bigint primary key references job on delete cascade,
  revision integer not null,
  engine_version text not null,
  -- The engine's JobCriteria; text, because it is only ever read whole.
  criteria text not null,
  -- How many skills are asked for, and years of experience.
  skills smallint not null,
  years real not null
);

-- A term is the hash of a skill or of a word of the occupation; two that share a number only make a candidate too many.
-- share is the part of the job's score that the term decides.
create table job_term (
  term integer not null,
  job_id bigint not null references job_criteria on delete cascade,
  share real not null,
  primary key (term, job_id) include (share)
);
create index job_term_job on job_term (job_id);

-- Active jobs whose criteria have to be read (again).
create table job_criteria_due (
  job_id bigint primary key references job on delete cascade
);

create function job_criteria_fall_due() returns trigger language plpgsql as $$
begin
  insert into job_criteria_due (job_id)
  select posted.id from posted left join job_criteria on job_criteria.job_id = posted.id
  where status = 'active' and posted.revision is distinct from job_criteria.revision
  order by posted.id
  on conflict do nothing;
  -- Nobody is matched with what is closed: its terms would only be in the way.
  delete from job_criteria using posted where job_criteria.job_id = posted.id and posted.status <> 'active';
  return null;
end
$$;
create trigger job_posted_due after insert on job
  referencing new table as posted for each statement execute function job_criteria_fall_due();
create trigger job_changed_due after update on job
  referencing new table as posted for each statement execute function job_criteria_fall_due();

insert into job_criteria_due (job_id) select id from job where status = 'active';
