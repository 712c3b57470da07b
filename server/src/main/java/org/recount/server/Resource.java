package org.recount.server;

import java.util.List;

/** Some addresses that belong together. */
interface Resource {
    /** What is done at each. */
    List<Route> routes();
}
