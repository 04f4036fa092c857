package org.parindex.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parameters of an address: those that a route knows, each at most once, in valid UTF-8. */
final class Query {
    private static final String LANGUAGE = "lang";
    private static final int MOST_CHARACTERS = 1_000;

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the query of a request; {@code lang} is known everywhere. */
    static Query of(Context ctx, String... known) throws ProblemException {
        TreeSet<String> names = new TreeSet<>(List.of(known));
        names.add(LANGUAGE);
        Query query = of(ctx.queryString(), names);
        query.oneOf(LANGUAGE, List.of("vi", "en"));
        return query;
    }

    /** Reads the fields of a form that was sent. */
    static Query of(String form, String... known) throws ProblemException {
        return of(form, new TreeSet<>(List.of(known)));
    }

    private static Query of(@Nullable String query, Set<String> names) throws ProblemException {
        Map<String, String> values = parse(query);
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new ProblemException(Problems.unknownParameter(name, names));
            }
        }
        return new Query(values);
    }

    private static Map<String, String> parse(@Nullable String query) throws ProblemException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decoded(equals < 0 ? part : part.substring(0, equals));
                if (values.put(name, equals < 0 ? "" : decoded(part.substring(equals + 1))) != null) {
                    throw new ProblemException(Problems.repeatedParameter(name));
                }
            }
        }
        return values;
    }

    private static String decoded(String text) throws ProblemException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        try {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '%') {
                    bytes.write(hex(text, i + 1) * 16 + hex(text, i + 2));
                    i += 2;
                } else {
                    bytes.writeBytes((c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
                }
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(Problems.unreadableQuery());
        }
    }

    private static int hex(String text, int at) throws ProblemException {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new ProblemException(Problems.unreadableQuery());
        }
        return digit;
    }

    /** One of some words, null where absent; anything else is a problem. */
    @Nullable String oneOf(String name, List<String> words) throws ProblemException {
        String value = values.get(name);
        if (value != null && !words.contains(value)) {
            throw new ProblemException(Problems.wrongParameter(name, value, words));
        }
        return value;
    }

    /** Any text that is not empty, null where absent. */
    @Nullable String text(String name) throws ProblemException {
        String value = values.get(name);
        if (value != null && (value.isBlank() || value.length() > MOST_CHARACTERS)) {
            throw new ProblemException(Problems.unfitParameter(name));
        }
        return value;
    }

    /** A whole number from 1. */
    long number(String name, long otherwise) throws ProblemException {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new ProblemException(Problems.unfitParameter(name));
        }
        return Long.parseLong(value);
    }

    /** All that were given. */
    Map<String, String> values() {
        return values;
    }
}
