-- Official taxonomies, loaded by `zodie taxonomy import`. Nothing of the product's own rows points here: an import may
-- replace everything, and an installation without any has four empty tables.

-- One import: a scheme in one language. A language imported again replaces itself; languages accumulate.
create table taxonomy_source (
  scheme text not null check (scheme in ('esco', 'onet')),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  concepts integer not null check (concepts >= 0),
  labels integer not null check (labels >= 0),
  imported_at timestamptz not null default now(),
  primary key (scheme, language)
);

-- What the labels of all languages name.
create table taxonomy_concept (
  id bigint generated always as identity primary key,
  scheme text not null check (scheme in ('esco', 'onet')),
  uri text not null check (length(uri) between 1 and 500),
  kind text not null check (kind in ('skill', 'knowledge', 'language', 'attitude', 'group', 'occupation', 'technology')),
  -- ISCO-08 or SOC code of an occupation, commodity code of a technology.
  code text check (length(code) between 1 and 50),
  constraint taxonomy_concept_once unique (scheme, uri)
);

create table taxonomy_label (
  concept_id bigint not null references taxonomy_concept on delete cascade,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  kind text not null check (kind in ('preferred', 'alternative', 'hidden')),
  label text not null check (length(label) between 1 and 1000),
  -- As it is looked up: lower case without accents, words with one space between.
  folded text not null check (length(folded) between 1 and 1000),
  primary key (concept_id, language, folded)
);
create index taxonomy_label_folded on taxonomy_label (folded);
create unique index taxonomy_label_preferred on taxonomy_label (concept_id, language) where kind = 'preferred';

create table taxonomy_relation (
  source_id bigint not null references taxonomy_concept on delete cascade,
  target_id bigint not null references taxonomy_concept on delete cascade,
  -- source is narrower than target; source (an occupation) needs target (a skill or technology).
  kind text not null check (kind in ('broader', 'essential', 'optional', 'uses')),
  primary key (source_id, target_id, kind)
);
create index taxonomy_relation_target on taxonomy_relation (target_id);
