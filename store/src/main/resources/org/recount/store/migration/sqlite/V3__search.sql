-- Words of articles, actors, statements, mentions, events and stories, folded by org.recount.store.Words: FTS5 only splits at blanks.
-- kind is the table's place among the record's tables, from 0.
create table texts (row_key integer primary key, kind integer not null, since integer not null, until integer);
create index texts_until on texts (until);
create virtual table text_words using fts5(title, body, content='', tokenize='ascii', prefix='2 3');
