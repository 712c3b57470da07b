-- Places of the events that a store had before.
update events set
  place = (select json_extract(b.body, '$.place.name') from bodies b where b.row_key = events.row_key),
  admin1 = (select json_extract(b.body, '$.place.admin1') from bodies b where b.row_key = events.row_key),
  wide = (select json_extract(b.body, '$.place.precision') from bodies b where b.row_key = events.row_key);
