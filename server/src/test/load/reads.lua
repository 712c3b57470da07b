-- Mixed reads of a generated record (GeneratedRecord in the tests of store), hardly one of them asked twice, so that no kept answer helps:
--   wrk -t1 -c8 -d20s --latency -s server/src/test/load/reads.lua http://localhost:8040
-- With "held" after the URL each connection waits between its questions, so that 8 connections ask some 500 a second:
--   wrk -t1 -c8 -d20s --latency -s server/src/test/load/reads.lua http://localhost:8040 -- held
local types = {"assault", "consult", "accuse", "agree", "protest", "coerce", "aid", "mobilize", "reject", "request"}
local words = {"river", "border", "soldiers", "ministers", "water", "killed", "talks", "valley", "convoy", "bridge", "police", "camp"}
local held = false

init = function(args)
  math.randomseed(os.time())
  held = args[1] == "held"
end

delay = function()
  return held and math.random(13, 19) or 0
end

local function one(list)
  return list[math.random(#list)]
end

local function window()
  local from = os.time({year = 2023, month = 3, day = 1}) + 86400 * math.random(0, 90)
  return os.date("from=%Y-%m-%d&", from) .. os.date("to=%Y-%m-%d", from + 86400 * math.random(0, 60))
end

request = function()
  local pick = math.random(10)
  local path
  if pick <= 3 then
    path = "/api/events?limit=20&order=latest&type=" .. one(types) .. "&" .. window()
  elseif pick == 4 then
    path = "/api/events?limit=20&order=origins&origins=" .. math.random(4) .. "&" .. window()
  elseif pick == 5 then
    path = "/api/findings?state=disputed&limit=" .. math.random(10, 200)
  elseif pick == 6 then
    path = "/api/details?attribute=killed&limit=" .. math.random(10, 200)
  elseif pick == 7 then
    path = "/api/articles?limit=5&" .. window()
  elseif pick == 8 then
    path = "/api/search?q=" .. one(words) .. "+" .. one(words) .. "&limit=" .. math.random(5, 40)
  elseif pick == 9 then
    path = "/api/facets?type=" .. one(types) .. "&" .. window()
  else
    path = "/api/actors?limit=" .. math.random(10, 200)
  end
  return wrk.format("GET", path)
end
