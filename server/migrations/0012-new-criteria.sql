-- Which criteria are new since somebody looked: the transaction that wrote them. A snapshot says exactly which transactions it
-- has not seen, where times and sequence numbers become visible out of order. One row per job and only ever grows.
alter table job_criteria add column written_by xid8 not null default pg_current_xact_id();
create index job_criteria_written on job_criteria (written_by);

-- A job whose last day is put off may be open again: it counts as new.
create function job_criteria_renewed() returns trigger language plpgsql as $$
begin
  update job_criteria set written_by = pg_current_xact_id()
  from former join posted on posted.id = former.id
  where job_criteria.job_id = posted.id and posted.closes_at is distinct from former.closes_at;
  return null;
end
$$;
create trigger job_changed_renewed after update on job
  referencing old table as former new table as posted for each statement execute function job_criteria_renewed();
