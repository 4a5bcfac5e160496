-- Figures of hiring from indexes alone, an administrator's view of everything kept for a while, and every former secret for its day.

-- All that the figures of some jobs read of the narrow rows: without it the planner reads every row of everybody instead.
create index application_progress_of_job on application_progress (job_id, applied_at)
  include (offer_at, hired_at, rejected_at, withdrawn_at);
drop index application_progress_job;
create index application_progress_hired on application_progress (hired_at) include (job_id, applied_at) where hired_at is not null;

-- What was spent, without the texts of all jobs on which nothing was entered.
create index job_hiring_cost on job (user_id) include (id, hiring_cost, salary_currency) where hiring_cost is not null;

-- Figures over all jobs, by the days that were asked for: counted by a task and shared by all processes. Numbers and the ids of
-- applications only, nothing of a person: those are read when they are shown.
create table whole_view (
  period text primary key check (length(period) <= 200),
  -- The last day of the trends: a view does not outlive its midnight.
  last_day date not null,
  figures jsonb not null,
  -- The state of the database that they are of.
  computed_at timestamptz not null,
  last_asked_at timestamptz not null default now()
);

-- A secret signs for a day after it was replaced, also when another one follows meanwhile: [{"secret": encrypted, "until": time}], newest
-- first, those before former_secret. Eight, so that the header of signatures stays within what receivers take.
alter table webhook_endpoint add column older_secrets jsonb not null default '[]'
  check (jsonb_typeof(older_secrets) = 'array' and jsonb_array_length(older_secrets) <= 8);
