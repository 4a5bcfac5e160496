-- A hold keeps the resume that was sent with what it holds also where quarantine has taken the one off the other, and keeps what
-- the applicant sent as it was sent.

create index quarantine_sent_resume on quarantine (((content ->> 'resume_id')::bigint)) where application_id is not null;

create or replace function resume_is_held(wanted bigint) returns boolean stable language sql as $$
  select exists (
    select from legal_hold hold where hold.released_at is null and (
      hold.user_id = (select user_id from resume where id = wanted)
      or hold.user_id = (select user_id from quarantine where resume_id = wanted)))
    or exists (
      select from application where application.resume_id = wanted and application_is_held(application.id))
    -- The application is in quarantine, and remembers the resume.
    or exists (
      select from quarantine
      where application_id is not null and (content ->> 'resume_id')::bigint = wanted and application_is_held(application_id))
    -- The resume is, and remembers the applications.
    or exists (
      select from quarantine cross join jsonb_array_elements_text(content -> 'applications') as sent_with (application_id)
      where quarantine.resume_id = wanted and application_is_held(sent_with.application_id::bigint))
$$;

-- What is already there is not written over. Quarantine, which takes it off and remembers it, may.
create function refuse_held_change() returns trigger language plpgsql as $$
begin
  if application_is_held(old.id) and not exists (select from quarantine where application_id = old.id) then
    raise exception 'A legal hold keeps this as it was sent.' using errcode = 'ZH001';
  end if;
  return new;
end
$$;
create trigger application_kept_as_sent before update of cover_letter, resume_url on application for each row
  when (
    (old.cover_letter is not null and new.cover_letter is distinct from old.cover_letter)
    or (old.resume_url is not null and new.resume_url is distinct from old.resume_url))
  execute function refuse_held_change();

-- The rights of an administrator are the person's, not the address's: they end when the account is parted from its Clerk user,
-- also by programs of the release before. Who is invited as an administrator has them: there was no Clerk user before.
create function end_rights_with_link() returns trigger language plpgsql as $$
begin
  new.is_superuser := false;
  return new;
end
$$;
create trigger users_unlinked before update of clerk_id on users for each row
  when (old.clerk_id is not null and new.clerk_id is distinct from old.clerk_id)
  execute function end_rights_with_link();
-- Parted before this.
update users set is_superuser = false
where is_superuser and clerk_id is null and exists (select from sign_in where sign_in.user_id = users.id);
