package org.parindex.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.ranking.Results;
import org.parindex.text.Language;

/** Serves the pages of some results at their addresses, under a policy as strict as a service may set. */
final class PageServer implements AutoCloseable {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '"
            + Pages.SCRIPT_HASH + "'; base-uri 'none'; form-action 'none'";

    private final Pages pages = new Pages();
    private final Results results;
    private final HttpServer server;

    PageServer(Results results) throws IOException {
        this.results = results;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        Language language = query.contains("lang=en") ? Language.EN : Language.VI;
        Stage stage = query.contains("stage=self") ? Stage.SELF : Stage.APPRAISAL;
        Optional<String> page = page(exchange.getRequestURI().getPath().split("/"), stage, language);
        byte[] html = page.orElseGet(() -> pages.notFound(results, language)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        // 200 for a page that is not there too: the browser would count the status as an error on its console.
        exchange.sendResponseHeaders(200, html.length);
        try (var body = exchange.getResponseBody()) {
            body.write(html);
        }
    }

    private Optional<String> page(String[] path, Stage stage, Language language) {
        if (path.length < 2) {
            return Optional.of(pages.home(results, language));
        }
        if (path.length == 4 && path[1].equals("rankings")) {
            return results.ranking(PackId.parse(path[2] + "/" + path[3]), stage)
                    .map(ranking -> pages.ranking(results, ranking, language));
        }
        if (path.length == 5 && path[1].equals("scorecards")) {
            return results.scorecard(PackId.parse(path[2] + "/" + path[3]), stage, path[4])
                    .map(card -> pages.scorecard(results, card, language));
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
