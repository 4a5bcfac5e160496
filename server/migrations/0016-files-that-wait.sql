-- What the store of files could not take or give up while it was away. Both are empty in ordinary times.

-- Bytes that were accepted and wait to be moved to the store. Every replica can read them here.
create table spooled_file (
  sha256 bytea primary key check (length(sha256) = 32),
  bytes bytea not null,
  created_at timestamptz not null default now()
);
create index spooled_file_age on spooled_file (created_at);
-- PDF and DOCX are compressed already.
alter table spooled_file alter column bytes set storage external;

-- Bytes that nobody may have any more, still to be removed from the store.
create table pending_removal (
  sha256 bytea primary key check (length(sha256) = 32),
  created_at timestamptz not null default now()
);

-- Moving a store to another place asks for what is left where it was.
create index file_backend on file (backend, id);
