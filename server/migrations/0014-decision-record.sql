-- The record of decisions: a chain of entries without names. An entry is canonical JSON and is what is hashed; all columns that
-- are searched are made from it, so that none of them can say something else.
create table decision (
  seq bigint primary key,
  entry text not null check (octet_length(entry) between 2 and 8000),
  prev_hash bytea not null check (length(prev_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  kind text not null generated always as (entry::jsonb ->> 'kind') stored,
  application_id bigint generated always as ((entry::jsonb ->> 'application_id')::bigint) stored,
  -- A score that was seen is one entry per viewer, application, analysis and day.
  seen_once uuid generated always as (
    case when entry::jsonb ->> 'kind' = 'score_seen' then
      md5((entry::jsonb ->> 'actor') || ' ' || (entry::jsonb ->> 'application_id') || ' '
        || coalesce(entry::jsonb #>> '{analysis,result_sha256}', entry::jsonb #>> '{analysis,id}') || ' ' || left(entry::jsonb ->> 'at', 10))::uuid
    end
  ) stored unique
);
create index decision_application on decision (application_id, seq desc) where application_id is not null;

-- One chain, so that one saved head vouches for all that came before it. Writers wait for each other from here to their commit;
-- each statement of this function sees what was committed while it waited.
create function chain_decision() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(2053401443); -- "zdec"
  select seq, hash into last from decision order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.hash := sha256(new.prev_hash || convert_to(new.entry, 'UTF8'));
  return new;
end
$$;
create function refuse_decision_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record of decisions is only added to.' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger decision_chained before insert on decision for each row execute function chain_decision();
create trigger decision_kept before update or delete on decision for each row execute function refuse_decision_change();
create trigger decision_not_emptied before truncate on decision for each statement execute function refuse_decision_change();
-- Also for a session that poses as a replica.
alter table decision enable always trigger decision_chained;
alter table decision enable always trigger decision_kept;
alter table decision enable always trigger decision_not_emptied;

-- Who the entries speak of. The row goes with the person: from then on a pseudonym is nobody's, and the digest of a note, made
-- with the key, can be held against no guess.
create table decision_person (
  user_id bigint primary key references users on delete cascade,
  pseudonym uuid not null unique default gen_random_uuid(),
  note_key uuid not null default gen_random_uuid()
);

-- What an applicant asks about a decision, and the answer that is owed.
create table review_request (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  kind text not null check (kind in ('explanation', 'human_review', 'correction')),
  message text not null check (length(message) between 1 and 5000),
  created_at timestamptz not null default now(),
  due_at timestamptz not null,
  outcome text check (outcome in ('upheld', 'changed', 'corrected', 'explained')),
  answer text check (length(answer) between 1 and 5000),
  -- In words, why the score that was seen is what it is.
  explanation text,
  answered_at timestamptz,
  answered_by bigint references users on delete set null,
  constraint review_request_answered_whole
    check ((outcome is null) = (answered_at is null) and (outcome is null) = (answer is null))
);
create unique index review_request_open_once on review_request (application_id, kind) where outcome is null;
create index review_request_newest on review_request (application_id, created_at desc, id desc);
create index review_request_due on review_request (due_at) where outcome is null;
create index review_request_answered_by on review_request (answered_by);

-- What must not go, whoever asks. Reasons are words of people and go with what they are about; that there was a hold is recorded.
create table legal_hold (
  id bigint generated always as identity primary key,
  job_id bigint references job on delete cascade,
  user_id bigint references users on delete cascade,
  application_id bigint references application on delete cascade,
  reason text not null check (length(reason) between 1 and 2000),
  set_by bigint references users on delete set null,
  created_at timestamptz not null default now(),
  released_at timestamptz,
  released_by bigint references users on delete set null,
  constraint legal_hold_on_one_thing check (num_nonnulls(job_id, user_id, application_id) = 1)
);
create index legal_hold_job on legal_hold (job_id);
create index legal_hold_user on legal_hold (user_id);
create index legal_hold_application on legal_hold (application_id);
create index legal_hold_set_by on legal_hold (set_by);
create index legal_hold_released_by on legal_hold (released_by);
create index legal_hold_newest on legal_hold (created_at desc, id desc);

-- Erasures that wait for a hold to be released.
create table erasure_request (
  user_id bigint primary key references users on delete cascade,
  created_at timestamptz not null default now()
);

-- What was taken off an application or a resume for now: person and words, and where they were. The rows themselves are then as
-- erasure leaves them, so that no query has to remember quarantine.
create table quarantine (
  id bigint generated always as identity primary key,
  application_id bigint unique references application on delete cascade,
  resume_id bigint unique references resume on delete cascade,
  user_id bigint not null references users on delete cascade,
  content jsonb not null,
  created_at timestamptz not null default now(),
  -- When it is erased; null for as long as a hold keeps its person from being erased.
  ends_at timestamptz,
  constraint quarantine_of_one_thing check (num_nonnulls(application_id, resume_id) = 1)
);
create index quarantine_user on quarantine (user_id);
create index quarantine_ends on quarantine (ends_at) where ends_at is not null;
create index quarantine_newest on quarantine (created_at desc, id desc);

-- Null while it is in quarantine.
alter table resume alter column user_id drop not null;
alter table analysis alter column user_id drop not null;

-- What an administrator has taken out of quarantine is kept for a whole period again.
alter table application add column restored_at timestamptz;

-- Applications with whom they are by, in quarantine too.
create view application_party as
  select application.id, application.job_id, application.resume_id, coalesce(application.user_id, quarantine.user_id) as user_id
  from application left join quarantine on quarantine.application_id = application.id;

create function application_is_held(wanted bigint) returns boolean stable language sql as $$
  select exists (
    select from application_party party join legal_hold hold
      on hold.application_id = party.id or hold.job_id = party.job_id or hold.user_id = party.user_id
    where party.id = wanted and hold.released_at is null)
$$;
create function job_is_held(wanted bigint) returns boolean stable language sql as $$
  select exists (
    select from legal_hold hold where hold.released_at is null and (
      hold.job_id = wanted
      or hold.user_id = (select user_id from job where id = wanted)
      or hold.application_id in (select id from application where job_id = wanted)
      or hold.user_id in (select user_id from application_party where job_id = wanted)))
$$;
create function user_is_held(wanted bigint) returns boolean stable language sql as $$
  select exists (select from legal_hold where user_id = wanted and released_at is null)
    or exists (select from application_party where user_id = wanted and application_is_held(id))
    or exists (select from job where user_id = wanted and job_is_held(id))
$$;
create function resume_is_held(wanted bigint) returns boolean stable language sql as $$
  select exists (
    select from legal_hold hold where hold.released_at is null and (
      hold.user_id = (select user_id from resume where id = wanted)
      or hold.user_id = (select user_id from quarantine where resume_id = wanted)
      or hold.job_id in (select job_id from application where resume_id = wanted)
      or hold.application_id in (select id from application where resume_id = wanted)))
$$;

-- No way of deleting can forget a hold.
create function refuse_held() returns trigger language plpgsql as $$
declare
  is_held boolean;
begin
  execute format('select %I($1)', tg_argv[0]) into is_held using old.id;
  if is_held then
    raise exception 'A legal hold keeps this from being deleted.' using errcode = 'ZH001';
  end if;
  return old;
end
$$;
create trigger application_held before delete on application for each row execute function refuse_held('application_is_held');
create trigger job_held before delete on job for each row execute function refuse_held('job_is_held');
create trigger resume_held before delete on resume for each row execute function refuse_held('resume_is_held');
-- Before "users_erased": triggers of a kind fire in the order of their names.
create trigger users_a_held before delete on users for each row execute function refuse_held('user_is_held');

-- As before, and what an applicant asked goes with the applicant.
create or replace function empty_applications_of_erased() returns trigger language plpgsql as $$
begin
  delete from review_request where application_id in (select id from application where user_id = old.id);
  update application set user_id = null, cover_letter = null, resume_url = null, resume_id = null where user_id = old.id;
  -- A note on an applicant speaks of the applicant, whoever wrote it.
  update application_event set note = null
  where note is not null and application_id in (select application_id from application_event where actor_id = old.id and role = 'applicant');
  update application_event set actor_id = null where actor_id = old.id;
  return old;
end
$$;

create or replace function keep_application_event() returns trigger language plpgsql as $$
begin
  -- Erasing a person takes the name and the words off, and so does quarantine, which can put them back; what happened stays.
  if tg_op = 'UPDATE'
    and (new.id, new.application_id, new.role, new.to_status, new.changed_fields, new.created_at)
      = (old.id, old.application_id, old.role, old.to_status, old.changed_fields, old.created_at)
    and new.from_status is not distinct from old.from_status
    and (
      ((new.actor_id is null or new.actor_id = old.actor_id) and (new.note is null or new.note = old.note))
      or (
        (old.actor_id is null or new.actor_id = old.actor_id) and (old.note is null or new.note = old.note)
        and exists (
          select from quarantine, jsonb_to_recordset(quarantine.content -> 'events') as event (id bigint, actor_id bigint, note text)
          where quarantine.application_id = new.application_id and event.id = new.id
            and (new.actor_id is null or new.actor_id = event.actor_id) and new.note is not distinct from event.note)
      )
    )
  then
    return new;
  end if;
  raise exception 'The history of an application is only added to.' using errcode = 'integrity_constraint_violation';
end
$$;
