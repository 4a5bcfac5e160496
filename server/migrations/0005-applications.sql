create table application (
  id bigint generated always as identity primary key,
  job_id bigint not null references job on delete cascade,
  -- Null once the applicant is erased: the employer keeps that somebody applied and what was decided, and nothing of the person.
  user_id bigint references users on delete set null,
  cover_letter text check (length(cover_letter) <= 20000),
  resume_url text check (length(resume_url) <= 2000 and resume_url ~ '^https?://'),
  resume_id bigint references resume on delete set null,
  status text not null default 'applied'
    check (status in ('applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn')),
  source text check (length(source) between 1 and 100),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- The erased are nobody in particular: nulls do not meet.
  constraint application_once unique (user_id, job_id),
  constraint application_erased_whole
    check (user_id is not null or (cover_letter is null and resume_url is null and resume_id is null))
);
create index application_job_newest on application (job_id, created_at desc, id desc);
create index application_user_newest on application (user_id, created_at desc, id desc);
create index application_newest on application (created_at desc, id desc);
create index application_resume on application (resume_id);

create trigger application_updated before update on application for each row execute function keep_updated_at();

-- A person's row may go by any way; what the person wrote goes with it.
create function empty_applications_of_erased() returns trigger language plpgsql as $$
begin
  update application set user_id = null, cover_letter = null, resume_url = null, resume_id = null where user_id = old.id;
  -- A note on an applicant speaks of the applicant, whoever wrote it.
  update application_event set note = null
  where note is not null and application_id in (select application_id from application_event where actor_id = old.id and role = 'applicant');
  update application_event set actor_id = null where actor_id = old.id;
  return old;
end
$$;
create trigger users_erased before delete on users for each row execute function empty_applications_of_erased();

-- Who did what to an application, when and why: rows are added and stay as they are.
create table application_event (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  -- Null once the person is erased.
  actor_id bigint references users on delete set null,
  role text not null check (role in ('applicant', 'employer', 'administrator')),
  -- Null in the first row, when there was no application before.
  from_status text,
  to_status text not null,
  changed_fields text[] not null default '{}',
  note text check (length(note) between 1 and 2000),
  created_at timestamptz not null default now()
);
create index application_event_newest on application_event (application_id, created_at desc, id desc);
create index application_event_actor on application_event (actor_id);

create function keep_application_event() returns trigger language plpgsql as $$
begin
  -- Erasing a person takes the name and the words off; what happened stays.
  if tg_op = 'UPDATE'
    and (new.actor_id is null or new.actor_id = old.actor_id) and (new.note is null or new.note = old.note)
    and (new.id, new.application_id, new.role, new.to_status, new.changed_fields, new.created_at)
      = (old.id, old.application_id, old.role, old.to_status, old.changed_fields, old.created_at)
    and new.from_status is not distinct from old.from_status
  then
    return new;
  end if;
  raise exception 'The history of an application is only added to.' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger application_event_update before update on application_event
  for each row execute function keep_application_event();
-- Rows go with their application only: a cascade comes from a trigger, a delete by hand does not.
create trigger application_event_delete before delete on application_event
  for each row when (pg_trigger_depth() = 0) execute function keep_application_event();
