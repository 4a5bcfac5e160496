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
