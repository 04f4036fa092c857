package org.parindex.facts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackId;

/** SHA-256 over what a submission says: the same whatever the order of members, facts and digits after the point. */
final class SubmissionDigest {
    private final StringBuilder content = new StringBuilder(8_192);

    private SubmissionDigest() {}

    static String of(
            PackId pack,
            Stage stage,
            UnitFacts unit,
            LocalDate asOf,
            SortedMap<String, List<Fact>> facts,
            SortedMap<CriterionCode, BigDecimal> claims) {
        SubmissionDigest digest = new SubmissionDigest();
        digest.add(pack).add(stage.code()).add(unit.id()).add(unit.name()).add(asOf);
        new TreeMap<>(unit.attributes())
                .forEach((name, value) -> digest.add(name).add(value));
        facts.forEach((type, list) -> {
            digest.add(type).add(list.size());
            list.forEach(digest::add);
        });
        claims.forEach((code, points) -> digest.add(code).add(points));
        return digest.sha256();
    }

    private void add(Fact fact) {
        for (int i = 0; i < fact.type().fields().size(); i++) {
            if (!fact.type().fields().get(i).isDerived()) {
                add(fact.value(i));
            }
        }
        add(fact.note()).add(fact.evidence().size());
        fact.evidence()
                .forEach(one -> add(one.ref()).add(one.title()).add(one.date()).add(one.url()));
        Origin origin = fact.origin();
        if (origin != null) {
            add(origin.pack()).add(origin.unit()).add((Object) origin.fact()).add(origin.published());
        }
    }

    private SubmissionDigest add(@Nullable Object value) {
        String text = value == null ? "-" : value instanceof BigDecimal decimal ? Decimals.plain(decimal) : "" + value;
        content.append(value == null ? "n" : text.length()).append(':').append(text);
        return this;
    }

    private String sha256() {
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
