-- Places of the events that a store had before.
update events set
  place = b.body::json -> 'place' ->> 'name',
  admin1 = b.body::json -> 'place' ->> 'admin1',
  wide = b.body::json -> 'place' ->> 'precision'
from bodies b where b.row_key = events.row_key;
