package org.parindex.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Registers routes, each with who may call it: there is no way to register one without. */
final class Routes {
    private final RoutesConfig routes;

    Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    /** HEAD is answered as GET, with the same status, but without the body. */
    void get(String path, Handler handler, Admission admission) {
        routes.get(path, handler, admission);
        routes.head(path, handler, admission);
    }

    void post(String path, Handler handler, Admission admission) {
        routes.post(path, handler, admission);
    }

    void put(String path, Handler handler, Admission admission) {
        routes.put(path, handler, admission);
    }

    void delete(String path, Handler handler, Admission admission) {
        routes.delete(path, handler, admission);
    }
}
