-- Words of articles, actors, statements, mentions, events and stories, folded by org.recount.store.Words; no extension is needed.
-- kind is the table's place among the record's tables, from 0.
create table texts (
  row_key integer primary key, kind integer not null, since integer not null, until integer, words tsvector not null
);
create index texts_until on texts (until);
create index texts_words on texts using gin (words);
