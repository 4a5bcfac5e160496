-- What the figures of hiring are computed from.

-- What filling the job cost, in salary_currency, and the score from which its employer takes an applicant for qualified.
alter table job
  add column hiring_cost numeric(12, 2) check (hiring_cost >= 0),
  add column qualified_score score;

-- Since when the job takes no applications any more; null while it does, and for jobs closed before this was kept.
alter table job add column closed_at timestamptz;
create function keep_closed_at() returns trigger language plpgsql as $$
begin
  if new.status in ('closed', 'archived') and old.status not in ('closed', 'archived') then
    new.closed_at := now();
  elsif new.status not in ('closed', 'archived') then
    new.closed_at := null;
  end if;
  return new;
end
$$;
create trigger job_closed before update on job for each row execute function keep_closed_at();

-- When each application reached each step, one narrow row instead of its events: kept by triggers in the transaction that
-- writes the history, so that it is never behind. No foreign key to the job: the application has it, and goes with it.
create table application_progress (
  application_id bigint primary key references application on delete cascade,
  job_id bigint not null,
  applied_at timestamptz not null,
  screening_at timestamptz,
  interview_at timestamptz,
  offer_at timestamptz,
  hired_at timestamptz,
  rejected_at timestamptz,
  withdrawn_at timestamptz
);

insert into application_progress
select application.id, application.job_id, application.created_at,
  min(event.created_at) filter (where to_status = 'screening'),
  min(event.created_at) filter (where to_status = 'interview'),
  min(event.created_at) filter (where to_status = 'offer'),
  min(event.created_at) filter (where to_status = 'hired'),
  min(event.created_at) filter (where to_status = 'rejected'),
  min(event.created_at) filter (where to_status = 'withdrawn')
from application
left join application_event as event
  on event.application_id = application.id and event.from_status is distinct from event.to_status
group by application.id;

create index application_progress_job on application_progress (job_id, applied_at);

create function begin_application_progress() returns trigger language plpgsql as $$
begin
  insert into application_progress (application_id, job_id, applied_at) select id, job_id, created_at from made;
  return null;
end
$$;
create trigger application_made_progress after insert on application
  referencing new table as made for each statement execute function begin_application_progress();

create function keep_application_progress() returns trigger language plpgsql as $$
begin
  update application_progress as kept set
    screening_at = least(kept.screening_at, moved.screening_at),
    interview_at = least(kept.interview_at, moved.interview_at),
    offer_at = least(kept.offer_at, moved.offer_at),
    hired_at = least(kept.hired_at, moved.hired_at),
    rejected_at = least(kept.rejected_at, moved.rejected_at),
    withdrawn_at = least(kept.withdrawn_at, moved.withdrawn_at)
  from (
    select application_id,
      min(created_at) filter (where to_status = 'screening') as screening_at,
      min(created_at) filter (where to_status = 'interview') as interview_at,
      min(created_at) filter (where to_status = 'offer') as offer_at,
      min(created_at) filter (where to_status = 'hired') as hired_at,
      min(created_at) filter (where to_status = 'rejected') as rejected_at,
      min(created_at) filter (where to_status = 'withdrawn') as withdrawn_at
    from happened
    where from_status is distinct from to_status and to_status <> 'applied'
    group by application_id
  ) as moved
  where kept.application_id = moved.application_id;
  return null;
end
$$;
create trigger application_moved_progress after insert on application_event
  referencing new table as happened for each statement execute function keep_application_progress();

-- The jobs of one employer, counted without reading their texts.
create index job_of_employer on job (user_id, status) include (id, closes_at);
-- Both sides of "the latest finished analysis of each applicant" without reading the wide rows: a score is written once, and a
-- status changes seldom.
create index analysis_of_applicant on analysis (job_id, user_id, requested_at desc, id desc)
  include (resume_id, overall_score, skill_alignment_score, experience_score, education_score, project_validation_score,
    formatting_score, trustworthiness_score, credibility_score)
  where status = 'done';
create index application_of_job on application (job_id, user_id) include (id, resume_id, status, source, created_at);
