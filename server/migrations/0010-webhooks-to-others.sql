-- Where people want to be told of what happens to their jobs and applications.
create table webhook_endpoint (
  id bigint generated always as identity primary key,
  user_id bigint not null references users on delete cascade,
  url text not null check (length(url) between 1 and 2000),
  description text check (length(description) <= 500),
  events text[] not null check (cardinality(events) between 1 and 20 and array_position(events, null) is null),
  -- Encrypted (JWE) with a key that is not in the database.
  secret text not null check (length(secret) <= 1000),
  -- The one before, which signs too for a while after a change.
  former_secret text check (length(former_secret) <= 1000),
  former_secret_until timestamptz,
  is_active boolean not null default true,
  -- Why it was switched off; null where its owner did it.
  disabled_reason text check (length(disabled_reason) <= 500),
  -- Since when no delivery has got through.
  failing_since timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint webhook_endpoint_former_secret_ends check ((former_secret is null) = (former_secret_until is null)),
  constraint webhook_endpoint_reason_of_inactive check (disabled_reason is null or not is_active)
);
create index webhook_endpoint_user_newest on webhook_endpoint (user_id, created_at desc, id desc);
create trigger webhook_endpoint_updated before update on webhook_endpoint
  for each row execute function keep_updated_at();

-- One event for one endpoint, written in the transaction in which the event happened.
create table webhook_delivery (
  id bigint generated always as identity primary key,
  endpoint_id bigint not null references webhook_endpoint on delete cascade,
  -- The same each time it is sent, so that a receiver can tell a second time from another event.
  message_id uuid not null default gen_random_uuid(),
  event_type text not null check (length(event_type) between 1 and 100),
  -- The very text that is signed and sent.
  body text not null check (length(body) <= 10000),
  status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
  -- Which task may work on it: every try and every replay moves it on, and an older task finds nothing to do.
  turn integer not null default 1 check (turn >= 1),
  -- Since it was made or replayed.
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz,
  last_attempt_at timestamptz,
  response_status smallint check (response_status between 100 and 999),
  error text check (length(error) <= 500),
  created_at timestamptz not null default now(),
  constraint webhook_delivery_pending_is_due check ((status = 'pending') = (next_attempt_at is not null))
);
create index webhook_delivery_endpoint_newest on webhook_delivery (endpoint_id, created_at desc, id desc);
create index webhook_delivery_created on webhook_delivery (created_at);
