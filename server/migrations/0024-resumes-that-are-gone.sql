-- Whether the resume that was sent with an application is gone: erased, or in quarantine. Until now such an application looked like
-- one without a resume, for which any analysis of its applicant stands, and so showed those of other resumes. Kept by a trigger,
-- because a foreign key sets the column to null, and so that programs of the release before keep it too.
alter table application add column is_resume_gone boolean not null default false;

create function keep_resume_gone() returns trigger language plpgsql as $$
begin
  new.is_resume_gone := new.resume_id is null and (old.resume_id is not null or old.is_resume_gone);
  return new;
end
$$;
create trigger application_resume_gone before update of resume_id on application
  for each row execute function keep_resume_gone();

-- Quarantine remembers which had one. Of the others: whatever the program changes it writes into the history in the same transaction,
-- so one that changed after its last line was changed by the foreign key. What came back from quarantine without one may have had one.
alter table application disable trigger application_updated;
update application set is_resume_gone = true
where resume_id is null and (
  id in (select application_id from quarantine where content ->> 'resume_id' is not null)
  or id in (
    select sent_with.application_id::bigint
    from quarantine cross join jsonb_array_elements_text(content -> 'applications') as sent_with (application_id))
  or (user_id is not null and (
    restored_at is not null
    or updated_at > greatest(
      created_at, (select max(created_at) from application_event where application_event.application_id = application.id)))));
alter table application enable trigger application_updated;

-- What the figures of applicants read of an application, with that.
drop index application_of_job;
create index application_of_job on application (job_id, user_id)
  include (id, resume_id, is_resume_gone, status, source, created_at);
