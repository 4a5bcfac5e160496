-- What a POST with an Idempotency-Key answered, for a day: the same key again answers the same, whatever happened to the first answer.
create table idempotency_key (
  user_id bigint not null references users on delete cascade,
  key text not null check (length(key) between 1 and 255),
  -- SHA-256 of method, address and body.
  request_hash bytea not null check (length(request_hash) = 32),
  claimed_at timestamptz not null default now(),
  -- Null while the first request is at work.
  status smallint check (status between 200 and 499),
  headers jsonb,
  body text,
  primary key (user_id, key),
  constraint idempotency_key_answered_whole check ((status is null) = (headers is null) and (status is null) = (body is null))
);
create index idempotency_key_claimed on idempotency_key (claimed_at);
