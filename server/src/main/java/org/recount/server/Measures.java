package org.recount.server;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests came, how they ended and how long they took, for {@code /metrics} (Prometheus text format 0.0.4). */
final class Measures {
    /** Upper bounds in seconds; the bars of the API are 0.1 and below. */
    private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Times> times = new ConcurrentSkipListMap<>();

    private static final class Times {
        private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
        private final LongAdder nanos = new LongAdder();

        Times() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }
    }

    /**
     * A request has been answered.
     *
     * @param path the address with names in place of ids
     */
    void answered(String method, String path, int status, long nanos) {
        requests.computeIfAbsent(
                        "method=\"" + method + "\",path=\"" + path + "\",status=\"" + status + "\"",
                        k -> new LongAdder())
                .increment();
        Times of = times.computeIfAbsent("path=\"" + path + "\"", k -> new Times());
        int bucket = 0;
        while (bucket < BOUNDS.length && nanos / 1e9 > BOUNDS[bucket]) {
            bucket++;
        }
        of.buckets[bucket].increment();
        of.nanos.add(nanos);
    }

    void write(StringBuilder out) {
        out.append("# HELP recount_requests_total Requests answered.\n# TYPE recount_requests_total counter\n");
        requests.forEach((labels, n) -> line(out, "recount_requests_total", labels, n.sum()));
        out.append("# HELP recount_request_seconds Time to answer.\n# TYPE recount_request_seconds histogram\n");
        times.forEach((labels, t) -> {
            long sum = 0;
            for (int i = 0; i < BOUNDS.length; i++) {
                sum += t.buckets[i].sum();
                line(out, "recount_request_seconds_bucket", labels + ",le=\"" + BOUNDS[i] + "\"", sum);
            }
            sum += t.buckets[BOUNDS.length].sum();
            line(out, "recount_request_seconds_bucket", labels + ",le=\"+Inf\"", sum);
            line(out, "recount_request_seconds_sum", labels, t.nanos.sum() / 1e9);
            line(out, "recount_request_seconds_count", labels, sum);
        });
    }

    /** One gauge, with its explanation. */
    static void gauge(StringBuilder out, String name, String help, double value) {
        out.append("# HELP ")
                .append(name)
                .append(' ')
                .append(help)
                .append("\n# TYPE ")
                .append(name)
                .append(" gauge\n");
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void line(StringBuilder out, String name, String labels, Number value) {
        out.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }
}
