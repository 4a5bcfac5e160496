-- Names are singular, but for "users": "user" is a reserved word, and quoting it in every query invites mistakes.
-- Ids come from identity columns (PostgreSQL 15 has no uuidv7). Closed lists of words are text with a check, which,
-- unlike an enum type, the next migration can change inside a transaction.
-- updated_at is kept by a trigger, so that no query can forget it.

create function keep_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;

-- 0 to 100 with one decimal, as in the API.
create domain score as numeric(4, 1) check (value between 0 and 100);

create table users (
  id bigint generated always as identity primary key,
  email text not null check (length(email) between 3 and 254),
  full_name text check (length(full_name) <= 200),
  clerk_id text unique check (length(clerk_id) between 1 and 255),
  is_active boolean not null default true,
  is_superuser boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index users_email_without_case on users (lower(email));

-- One sign-in on one device, from the exchange of a Clerk token until it ends.
create table sign_in (
  id bigint generated always as identity primary key,
  user_id bigint not null references users on delete cascade,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  ended_at timestamptz,
  end_reason text check (length(end_reason) <= 100),
  check ((ended_at is null) = (end_reason is null))
);
create index sign_in_user on sign_in (user_id, id desc);

-- Only the SHA-256 of a refresh token is kept. A used one stays until it expires: presented again, it ends the sign-in.
create table refresh_token (
  id bigint generated always as identity primary key,
  sign_in_id bigint not null references sign_in on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  issued_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index refresh_token_sign_in on refresh_token (sign_in_id);
create index refresh_token_expiry on refresh_token (expires_at);

create table job (
  id bigint generated always as identity primary key,
  -- An employer who is erased takes the postings along, and with them what was computed against them.
  user_id bigint not null references users on delete cascade,
  title text not null check (length(title) between 1 and 200),
  company text check (length(company) <= 200),
  location text check (length(location) <= 200),
  description text not null default '' check (length(description) <= 50000),
  requirements text not null default '' check (length(requirements) <= 50000),
  salary_min numeric(12, 2) check (salary_min >= 0),
  salary_max numeric(12, 2) check (salary_max >= 0),
  salary_currency text check (salary_currency ~ '^[A-Z]{3}$'),
  status text not null default 'active' check (status in ('draft', 'active', 'closed', 'archived')),
  job_type text check (job_type in ('full_time', 'part_time', 'contract', 'freelance', 'internship')),
  experience_level text check (experience_level in ('entry', 'junior', 'mid', 'senior', 'lead', 'executive')),
  remote text check (remote in ('onsite', 'hybrid', 'remote')),
  skills text[] not null default '{}' check (cardinality(skills) <= 100 and array_position(skills, null) is null),
  -- Goes up when a text that is analysed changes: part of the key of an analysis.
  revision integer not null default 1 check (revision >= 1),
  closes_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint job_salary_in_order check (salary_min <= salary_max)
);
create index job_user on job (user_id, id desc);
create index job_active_newest on job (created_at desc, id desc) where status = 'active';

-- What candidates were scored against: every revision stays as long as its job, so that a score can be computed again.
create table job_revision (
  job_id bigint not null references job on delete cascade,
  revision integer not null check (revision >= 1),
  title text not null,
  description text not null,
  requirements text not null,
  skills text[] not null,
  experience_level text,
  created_at timestamptz not null default now(),
  primary key (job_id, revision)
);

-- A stored file, once per content. It outlives the resumes that point to it until storage has removed its bytes.
create table file (
  id bigint generated always as identity primary key,
  sha256 bytea not null unique check (length(sha256) = 32),
  size bigint not null check (size >= 0),
  media_type text not null check (length(media_type) between 3 and 255),
  backend text not null check (backend in ('local', 's3', 'spool')),
  created_at timestamptz not null default now()
);

-- A file as one person uploaded it, and what the engine read in it.
create table resume (
  id bigint generated always as identity primary key,
  user_id bigint not null references users on delete cascade,
  file_id bigint not null references file on delete restrict,
  file_name text not null check (length(file_name) between 1 and 255),
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
  failure_slug text check (length(failure_slug) <= 100),
  failure_detail text check (length(failure_detail) <= 1000),
  document jsonb,
  parsed jsonb,
  engine_version text check (length(engine_version) between 1 and 50),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, file_id),
  constraint resume_failure_said check ((status = 'failed') = (failure_slug is not null)),
  constraint resume_done_is_parsed check (status <> 'done' or (parsed is not null and engine_version is not null))
);
create index resume_file on resume (file_id);
create index resume_user_newest on resume (user_id, id desc);

-- One resume against one revision of one job by one version of the engine with one set of weights: computed once.
create table analysis (
  id bigint generated always as identity primary key,
  user_id bigint not null references users on delete cascade,
  resume_id bigint not null references resume on delete cascade,
  job_id bigint not null references job on delete cascade,
  job_revision integer not null,
  engine_version text not null check (length(engine_version) between 1 and 50),
  weights jsonb not null,
  -- The weights in canonical form, or their digest.
  weights_key text not null check (length(weights_key) between 1 and 200),
  -- The day that "today" meant in it (years of experience count up to it).
  as_of date not null,
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
  stage text not null default 'queued' check (length(stage) between 1 and 100),
  progress smallint not null default 0 check (progress between 0 and 100),
  failure_slug text check (length(failure_slug) <= 100),
  failure_detail text check (length(failure_detail) <= 1000),
  -- Columns of their own for lists, ranking and statistics; `result` has everything.
  overall_score score,
  skill_alignment_score score,
  project_validation_score score,
  formatting_score score,
  trustworthiness_score score,
  credibility_score score,
  experience_score score,
  education_score score,
  result jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  -- When its owner last asked for it: the same file and job again is answered from here, and is then the latest.
  requested_at timestamptz not null default now(),
  constraint analysis_of_revision foreign key (job_id, job_revision) references job_revision on delete cascade,
  constraint analysis_once unique (user_id, resume_id, job_id, job_revision, engine_version, weights_key),
  constraint analysis_failure_said check ((status = 'failed') = (failure_slug is not null)),
  constraint analysis_done_has_result check (status <> 'done' or result is not null),
  constraint analysis_end_is_dated check ((status in ('done', 'failed')) = (finished_at is not null))
);
create index analysis_resume on analysis (resume_id);
create index analysis_job_best on analysis (job_id, overall_score desc nulls last);
create index analysis_of_revision on analysis (job_id, job_revision);
create index analysis_user_newest on analysis (user_id, id desc);
create index analysis_user_job_latest on analysis (user_id, job_id, requested_at desc);

create trigger users_updated before update on users for each row execute function keep_updated_at();
create trigger job_updated before update on job for each row execute function keep_updated_at();
create trigger resume_updated before update on resume for each row execute function keep_updated_at();
create trigger analysis_updated before update on analysis for each row execute function keep_updated_at();
