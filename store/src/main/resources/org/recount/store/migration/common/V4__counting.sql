-- What counting by place and by state of finding asks for.
-- place     the place's name; null in an event without one
-- wide      how wide the place is
alter table events add column place ${name};
alter table events add column admin1 ${name};
alter table events add column wide ${name};

-- An event's findings by state are found without their rows: each member has the state, since and until of its row.
alter table finding_events add column state ${name};
alter table finding_events add column since integer;
alter table finding_events add column until integer;
update finding_events set
  state = (select f.state from findings f where f.row_key = finding_events.row_key),
  since = (select f.since from findings f where f.row_key = finding_events.row_key),
  until = (select f.until from findings f where f.row_key = finding_events.row_key);
drop index findings_state;
create index findings_state on findings (state);
drop index finding_events_event;
create index finding_events_event on finding_events (event, row_key, state, since, until);
create index finding_events_state on finding_events (state, event, since, until);
