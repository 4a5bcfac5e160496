-- Which installation this database is of: a bucket says whose its files are, so that no other one clears them away.
create table installation (
  id uuid not null default gen_random_uuid(),
  is_only boolean primary key default true check (is_only)
);
insert into installation default values;
