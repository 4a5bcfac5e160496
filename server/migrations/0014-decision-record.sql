-- The record of decisions: a chain of entries without names. An entry is canonical JSON and is what is hashed; all columns that
-- are searched are made from it, so that none of them can say something else.
create table decision (
  seq bigint primary key,
  entry text not null check (octet_length(entry) between 2 and 8000),
  prev_hash bytea not null check (length(prev_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  kind text not null generated always as (entry::jsonb ->> 'kind') stored,
  application_id bigint generated always as ((entry::jsonb ->> 'application_id')::bigint) stored,
  -- A score that was seen is one entry per viewer, application, analysis and day.
  seen_once uuid generated always as (
    case when entry::jsonb ->> 'kind' = 'score_seen' then
      md5((entry::jsonb ->> 'actor') || ' ' || (entry::jsonb ->> 'application_id') || ' '
        || (entry::jsonb #>> '{analysis,result_sha256}') || ' ' || left(entry::jsonb ->> 'at', 10))::uuid
    end
  ) stored unique
);
create index decision_application on decision (application_id, seq desc) where application_id is not null;

-- One chain, so that one saved head vouches for all that came before it. Writers wait for each other from here to their commit;
-- each statement of this function sees what was committed while it waited.
create function chain_decision() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(2053401443); -- "zdec"
  select seq, hash into last from decision order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.hash := sha256(new.prev_hash || convert_to(new.entry, 'UTF8'));
  return new;
end
$$;
create function refuse_decision_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record of decisions is only added to.' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger decision_chained before insert on decision for each row execute function chain_decision();
create trigger decision_kept before update or delete on decision for each row execute function refuse_decision_change();
create trigger decision_not_emptied before truncate on decision for each statement execute function refuse_decision_change();
-- Also for a session that poses as a replica.
alter table decision enable always trigger decision_chained;
alter table decision enable always trigger decision_kept;
alter table decision enable always trigger decision_not_emptied;

-- Who the entries speak of. The row goes with the person: from then on a pseudonym is nobody's, and the digest of a note, made
-- with the key, can be held against no guess.
create table decision_person (
  user_id bigint primary key references users on delete cascade,
  pseudonym uuid not null unique default gen_random_uuid(),
  note_key uuid not null default gen_random_uuid()
);
