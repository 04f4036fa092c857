package org.parindex.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.access.ApiKey;
import org.parindex.access.Role;

/** The keys there are; {@code made} is the key itself where one was just made, null otherwise. */
public record KeysView(
        Layout layout, List<ApiKey> keys, @Nullable String made) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Unit and index, where it is for one only. */
    public String scope(ApiKey key) {
        String scope = Stream.of(key.scope().unit(), key.scope().index())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return scope.isEmpty() ? layout.voice().say(AccessTexts.ALL) : scope;
    }

    public String lastUsed(ApiKey key) {
        return key.lastUsed() == null ? layout.voice().say(AccessTexts.NEVER) : minute(key.lastUsed());
    }

    public String minute(Instant time) {
        return MINUTE.format(time);
    }
}
