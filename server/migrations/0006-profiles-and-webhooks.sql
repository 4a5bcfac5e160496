-- What people say of themselves beside the account; a row from the first change on.
create table profile (
  user_id bigint primary key references users on delete cascade,
  headline text check (length(headline) <= 200),
  phone text check (length(phone) <= 50),
  location text check (length(location) <= 200),
  about text check (length(about) <= 10000),
  -- [{ "label": …, "url": … }]
  links jsonb not null default '[]' check (jsonb_typeof(links) = 'array' and jsonb_array_length(links) <= 20),
  skills text[] not null default '{}' check (cardinality(skills) <= 100 and array_position(skills, null) is null),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create trigger profile_updated before update on profile for each row execute function keep_updated_at();

-- Events of Clerk that were taken: none is taken twice, and none after a later one about the same person.
create table clerk_event (
  -- The svix-id, the same for each delivery of one event.
  id text primary key check (length(id) between 1 and 255),
  clerk_id text not null check (length(clerk_id) between 1 and 255),
  happened_at timestamptz not null,
  received_at timestamptz not null default now()
);
create index clerk_event_person on clerk_event (clerk_id, happened_at desc);
create index clerk_event_received on clerk_event (received_at);

-- Administrators look for people by any part of the email or name.
create extension if not exists pg_trgm;
create index users_email_parts on users using gin (email gin_trgm_ops);
create index users_name_parts on users using gin (full_name gin_trgm_ops);
