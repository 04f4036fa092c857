package org.parindex.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fault;
import org.parindex.facts.RefusedException;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/** Reads what people and programs write when they ask for a key: role, unit, index, name, expires. All faults at once. */
public final class KeyOrder {
    /** What may be said of a key. */
    public static final List<String> MEMBERS = List.of("role", "unit", "index", "name", "expires");

    private static final int LONGEST = 200;

    private final Map<String, String> words;
    private final List<Fault> faults = new ArrayList<>();

    private KeyOrder(Map<String, String> words) {
        this.words = words;
    }

    /**
     * The key that is asked for.
     *
     * @param words by member; what is absent or blank was not said
     * @throws RefusedException with every fault, each pointing at its member
     */
    public static NewKey read(Map<String, String> words, Instant now) throws RefusedException {
        return new KeyOrder(words).order(now);
    }

    private NewKey order(Instant now) throws RefusedException {
        Optional<Role> role = role();
        @Nullable String unit = word("unit");
        @Nullable String index = word("index");
        role.ifPresent(known -> checkUnit(known, unit));
        checkIndex(index);
        @Nullable String name = word("name");
        Instant expires = expires(now);
        if (!faults.isEmpty() || role.isEmpty()) {
            throw new RefusedException(faults);
        }
        String fallback = unit == null ? role.get().code() : unit;
        return new NewKey(name == null ? fallback : name, new Scope(role.get(), unit, index), expires);
    }

    private Optional<Role> role() {
        @Nullable String word = word("role");
        List<String> codes = Stream.of(Role.values()).map(Role::code).toList();
        Optional<Role> role = word == null ? Optional.empty() : Role.of(word);
        if (role.isEmpty()) {
            String list = codes.stream().collect(Collectors.joining(", "));
            faults.add(new Fault(
                    "/role",
                    new Text("Vai trò phải là một trong: " + list + ".", "One of: " + list + "."),
                    word == null ? null : Suggestion.closest(word, codes).orElse(null)));
        }
        return role;
    }

    private void checkUnit(Role role, @Nullable String unit) {
        if (role == Role.UNIT && unit == null) {
            fault("unit", "Vai trò unit cần mã đơn vị.", "The role unit needs the id of its unit.");
        } else if (role != Role.UNIT && unit != null) {
            fault("unit", "Chỉ vai trò unit mới có đơn vị.", "Only the role unit has a unit.");
        }
    }

    private void checkIndex(@Nullable String index) {
        if (index != null && !index.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fault("index", "Không phải tên bộ chỉ số như don-vi-bo.", "Not an index such as don-vi-bo.");
        }
    }

    private Instant expires(Instant now) {
        @Nullable String word = word("expires");
        Optional<Instant> expires = Lifetime.end(word == null ? Lifetime.STANDARD : word, now);
        if (expires.isEmpty()) {
            fault(
                    "expires",
                    "Phải là số ngày như 90d (nhiều nhất 3650d) hoặc ngày sau hôm nay như 2027-12-31.",
                    "A number of days such as 90d (3650d at most), or a day to come such as 2027-12-31.");
        }
        return expires.orElse(now);
    }

    /** Null where it was not said. */
    private @Nullable String word(String member) {
        String word = words.getOrDefault(member, "").strip();
        if (word.length() > LONGEST || word.chars().anyMatch(Character::isISOControl)) {
            fault(
                    member,
                    "Nhiều nhất " + LONGEST + " ký tự, không có ký tự điều khiển.",
                    "At most " + LONGEST + " characters, none of them a control character.");
        }
        return word.isEmpty() ? null : word;
    }

    private void fault(String member, String vi, String en) {
        faults.add(Fault.of("/" + member, vi, en));
    }
}
