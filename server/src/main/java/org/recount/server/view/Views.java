package org.recount.server.view;

import java.util.List;

/** All views. */
public final class Views {
    /** In the order in which a desk uses them. */
    public static final List<View> ALL = List.of(
            new RecordView(),
            new HappeningView(),
            new AccountsView(),
            new StatementsView(),
            new SearchView(),
            new ArticleView(),
            new SourcesView(),
            new TimelineView(),
            new MapView(),
            new PairsView(),
            new PairView(),
            new BriefView(),
            new ChangesView());

    private Views() {}
}
