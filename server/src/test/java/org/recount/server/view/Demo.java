package org.recount.server.view;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.recount.Recount;
import org.recount.article.Articles;
import org.recount.record.Record;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Paging;
import org.recount.store.Store;

/** The demo's reports, read and stored once, for tests of views. */
@NullMarked
final class Demo {
    static final Record RECORD = Recount.read(
            Articles.read(List.of(Path.of("../examples/river-dispute"))).articles());
    static final Edition EDITION = edition();

    private Demo() {}

    /** What a view shows of the demo. */
    static <T> T shown(View view, Class<T> as, @Nullable String id, Filter filter) {
        Paging paging = new Paging(Paging.MOST, null, Paging.Order.LATEST);
        return as.cast(view.show(EDITION, new Ask(id, filter, paging, Map.of())));
    }

    @SuppressWarnings("resource") // lives as long as the tests
    private static Edition edition() {
        Store store = Store.open(":memory:");
        store.save(RECORD, "the demo", Instant.EPOCH);
        return store.present();
    }
}
