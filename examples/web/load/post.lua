-- wrk sends one article with POST, and counts the answers by status.
local body = io.open(os.getenv("ARTICLE")):read("*a")
wrk.method = "POST"
wrk.headers["Content-Type"] = "text/plain"
wrk.body = body

local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() ok, busy, other = 0, 0, 0 end
function response(status)
  if status == 200 then ok = ok + 1 elseif status == 503 then busy = busy + 1 else other = other + 1 end
end
function done(summary, latency)
  local n = { ok = 0, busy = 0, other = 0 }
  for _, t in ipairs(threads) do for k in pairs(n) do n[k] = n[k] + t:get(k) end end
  local seconds = summary.duration / 1e6
  io.write(string.format("%8.0f %8.0f %6d %8.2f %8.2f %8.2f %8.2f\n", n.ok / seconds, n.busy / seconds, n.other + summary.errors.timeout + summary.errors.connect + summary.errors.read,
    latency:percentile(50) / 1000, latency:percentile(90) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
