-- The record's tables, version by version: one row here is one state of one row of the record.
-- row_key   one number space over all tables, never used twice
-- since     the first version that has this state
-- until     the first version that has it no more; null in the present one
-- hash      first half of the SHA-256 of its JSON, in hex
-- The JSON itself, as the data contract writes it, stands in bodies; columns are what is filtered and sorted by.
-- Days are counted from 1970-01-01. Rows are never deleted: a cited version stays readable.

create table snapshots (
  version integer primary key,
  saved_at ${name} not null,
  why text not null,
  counts text not null,
  sha256 ${name} not null,
  last_key integer not null,
  problems text not null
);

create table bodies (row_key integer primary key, body text not null);

create table articles (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  outlet ${name}, day bigint
);
create table origins (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null
);
create table origin_articles (row_key integer not null, article ${name} not null);
create table actors (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  country ${name}
);
create table actor_names (row_key integer not null, name ${name} not null);
create table renderings (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  article ${name} not null, speaker ${name}, statement ${name}
);
create table statements (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  speaker ${name}, day bigint
);
create table statement_events (row_key integer not null, event ${name} not null);
create table mentions (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  article ${name} not null, event ${name}, type ${name} not null, status ${name} not null, reciprocal integer not null,
  day bigint, last_day bigint, country ${name}, lat double precision, lon double precision
);
create table mention_parties (row_key integer not null, actor ${name} not null, side integer not null);
create table events (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  type ${name} not null, status ${name} not null, reciprocal integer not null,
  day bigint, last_day bigint, country ${name}, lat double precision, lon double precision, origins integer not null
);
create table event_parties (row_key integer not null, actor ${name} not null, side integer not null);
create table event_articles (row_key integer not null, article ${name} not null);
create table stories (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  day bigint, last_day bigint
);
create table story_articles (row_key integer not null, article ${name} not null);
create table story_events (row_key integer not null, event ${name} not null);
create table details (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  article ${name} not null, attribute ${name} not null, claimant ${name}
);
create table detail_events (row_key integer not null, event ${name} not null);
create table findings (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  attribute ${name} not null, state ${name} not null
);
create table finding_events (row_key integer not null, event ${name} not null);
create table finding_articles (row_key integer not null, article ${name} not null);
create table relations (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null,
  a ${name} not null, b ${name} not null
);
create table relation_events (row_key integer not null, event ${name} not null);
create table decisions (
  row_key integer primary key, id ${name} not null, since integer not null, until integer, hash ${name} not null
);
