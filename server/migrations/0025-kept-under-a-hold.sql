-- A person whom a legal hold keeps may still correct their account and profile (GDPR Art. 16). What is written over is kept until
-- nothing holds the person any more: as it was when the day (UTC) of the change began or the hold was set, so one row a day at most.
create table held_version (
  user_id bigint not null references users on delete cascade,
  what text not null check (what in ('account', 'profile')),
  day date not null default (now() at time zone 'UTC')::date,
  content jsonb not null,
  kept_at timestamptz not null default now(),
  primary key (user_id, what, day)
);

create function keep_held_account() returns trigger language plpgsql as $$
begin
  if user_is_held(old.id) then
    insert into held_version (user_id, what, content)
    values (old.id, 'account', jsonb_build_object('full_name', old.full_name, 'email', old.email))
    on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger users_kept_under_hold after update of full_name, email on users for each row
  when (old.full_name is distinct from new.full_name or old.email is distinct from new.email)
  execute function keep_held_account();

create function keep_held_profile() returns trigger language plpgsql as $$
begin
  if user_is_held(old.user_id) then
    insert into held_version (user_id, what, content)
    values (old.user_id, 'profile', to_jsonb(old) - 'user_id' - 'created_at')
    on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger profile_kept_under_hold after update on profile for each row
  when (
    (old.headline, old.phone, old.location, old.about, old.links, old.skills)
      is distinct from (new.headline, new.phone, new.location, new.about, new.links, new.skills))
  execute function keep_held_profile();
