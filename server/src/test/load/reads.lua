-- Mixed reads of a desk: wrk -t2 -c16 -d20s --latency -s server/src/test/load/reads.lua http://localhost:8040
local types = {"assault", "consult", "accuse", "agree", "protest"}
local n = 0
request = function()
  n = n + 1
  local pick = n % 10
  if pick < 3 then
    return wrk.format("GET", "/api/events?limit=20&order=latest&type=" .. types[n % 5 + 1])
  elseif pick == 3 then
    return wrk.format("GET", "/api/events?limit=20&origins=2&order=origins")
  elseif pick == 4 then
    return wrk.format("GET", "/api/findings?limit=20&state=disputed")
  elseif pick == 5 then
    return wrk.format("GET", "/api/details?limit=50&attribute=killed")
  elseif pick == 6 then
    return wrk.format("GET", "/api/articles?limit=5&from=2023-03-01&to=2023-06-30")
  elseif pick == 7 then
    return wrk.format("GET", "/api/search?limit=10&q=river")
  elseif pick == 8 then
    return wrk.format("GET", "/api/facets?type=" .. types[n % 5 + 1])
  else
    return wrk.format("GET", "/api/actors?limit=20")
  end
end
