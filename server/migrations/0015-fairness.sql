-- What applicants say of themselves for audits of fairness, by a keyed hash of the application's id. There is deliberately no
-- reference and no exact time here: without the key, which is not in the database, no row says whose it is.
create table self_identification (
  application_hash bytea primary key check (octet_length(application_hash) = 32),
  sex text check (sex in ('female', 'male', 'prefer_not_to_say')),
  race_ethnicity text check (race_ethnicity in (
    'hispanic_or_latino', 'white', 'black_or_african_american', 'native_hawaiian_or_pacific_islander', 'asian',
    'native_american_or_alaska_native', 'two_or_more_races', 'prefer_not_to_say'
  )),
  -- The first day of the quarter in which it was said.
  declared_quarter date not null check (declared_quarter = date_trunc('quarter', declared_quarter::timestamp))
);

-- The key that the hashes were made with, told apart from another one; a process that has another one must not read or write here.
create table self_identification_key (
  is_only boolean primary key default true check (is_only),
  fingerprint bytea not null check (octet_length(fingerprint) = 32)
);
