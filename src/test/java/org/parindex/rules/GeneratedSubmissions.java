package org.parindex.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription.UnitAttribute;

/** Random submissions of any pack, made from its declared types alone, with edges on purpose. Repeatable by seed. */
public final class GeneratedSubmissions {
    private static final int[] NUMBERS = {
        0, 0, 1, 2, 3, 7, 10, 29, 30, 49, 50, 59, 60, 69, 70, 79, 80, 89, 90, 95, 99, 100, 100, 120
    };
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FactTypes types;
    private final Random random;

    public GeneratedSubmissions(FactTypes types, long seed) {
        this.types = types;
        this.random = new Random(seed);
    }

    /** The next submission as JSON. */
    public ObjectNode next() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("index", types.pack().id().index());
        root.put("year", types.pack().id().year());
        boolean self = random.nextInt(4) == 0;
        root.put("stage", self ? "self" : "appraisal");
        ObjectNode unit = root.putObject("unit");
        unit.put("id", "u" + random.nextInt(100_000)).put("name", "Đơn vị");
        var blocs = types.pack().description().blocs();
        unit.put("bloc", blocs.get(random.nextInt(blocs.size())).code());
        Set<String> none = new HashSet<>();
        Set<String> some = new HashSet<>();
        for (UnitAttribute attribute : types.pack().description().unitAttributes()) {
            boolean value = random.nextInt(5) > 0;
            unit.put(attribute.name(), value);
            if (attribute.meansNone() != null) {
                (value ? some : none).add(attribute.meansNone());
            }
        }
        ObjectNode facts = root.putObject("facts");
        for (FactType type : types.sentTypes()) {
            boolean allowed = !none.contains(type.name())
                    && (type.stages().isEmpty() || type.stages().contains(self ? "self" : "appraisal"));
            if (allowed && random.nextInt(10) > 0) {
                facts(facts.putArray(type.name()), type, some.contains(type.name()) ? 1 : 0);
            }
        }
        return root;
    }

    /** The next submission, read; throws AssertionError where a random one is refused. */
    public Submission read(ObjectNode json) {
        try {
            return SubmissionReader.read(
                    types, JsonDocument.read(json.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (RefusedException refused) {
            throw new AssertionError(refused.getMessage() + "\n" + json, refused);
        }
    }

    private void facts(ArrayNode list, FactType type, int least) {
        if (type.criterionField().isPresent()) {
            for (String criterion : types.criteriaOf(type)) {
                // A council decides little; the rest of the facts is there for most criteria.
                if (type.council() ? random.nextInt(20) == 0 : random.nextInt(8) > 0) {
                    ObjectNode fact = fact(type, list.size(), criterion, new HashSet<>());
                    list.add(type.council() ? decided(fact, criterion) : fact);
                }
            }
            return;
        }
        int count = type.single() ? 1 : least + random.nextInt(5);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ObjectNode fact = fact(type, i, "", taken);
            if (fact != null) {
                list.add(fact);
            }
        }
    }

    /** Points that the criterion can have. */
    private ObjectNode decided(ObjectNode fact, String criterion) {
        Criterion leaf = types.pack().criterion(criterion).orElseThrow();
        BigDecimal part = leaf.most().subtract(leaf.least()).multiply(BigDecimal.valueOf(random.nextInt(9) * 125L, 3));
        return fact.put("points", leaf.least().add(part).stripTrailingZeros());
    }

    @org.jspecify.annotations.Nullable private ObjectNode fact(FactType type, int number, String criterion, Set<String> taken) {
        ObjectNode fact = MAPPER.createObjectNode();
        for (FactField field : type.sentFields()) {
            if (field.name().equals("id")) {
                fact.put("id", type.name() + "-" + number);
            } else if (field.criterion()) {
                fact.put(field.name(), criterion);
            } else if (!field.optional() || random.nextInt(4) > 0) {
                String value = put(fact, field);
                boolean single = field.unique() || field.uniqueFor().contains(value);
                if (single && !taken.add(field.name() + value)) {
                    return null;
                }
            }
        }
        for (FactField field : type.sentFields()) {
            if (field.zeroOnlyIf() != null
                    && fact.get(field.name()).decimalValue().signum() == 0) {
                fact.put(field.zeroOnlyIf(), 0);
            }
        }
        return fact;
    }

    private String put(ObjectNode fact, FactField field) {
        switch (field.kind()) {
            case TEXT -> fact.put(field.name(), text(field));
            case TRUTH -> fact.put(field.name(), random.nextBoolean());
            case DAY -> fact.put(field.name(), day().toString());
            case WHOLE -> fact.put(field.name(), number(field).longValue());
            default -> fact.put(field.name(), number(field));
        }
        return fact.get(field.name()).asText();
    }

    private String text(FactField field) {
        List<String> values = new ArrayList<>(field.values());
        return values.isEmpty() ? "văn bản " + random.nextInt(9) : values.get(random.nextInt(values.size()));
    }

    private LocalDate day() {
        int year = types.pack().id().year();
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(year, 12, 31);
            case 1 -> LocalDate.of(year + 1, 1, 1);
            case 2 -> LocalDate.of(year - 1, 12, 1);
            default -> LocalDate.of(year, 1, 1).plusDays(random.nextInt(400));
        };
    }

    private BigDecimal number(FactField field) {
        BigDecimal number = BigDecimal.valueOf(NUMBERS[random.nextInt(NUMBERS.length)]);
        if (field.name().equals("year")) {
            return BigDecimal.valueOf(types.pack().id().year() - 1 - random.nextInt(2));
        }
        BigDecimal least = field.least() == null ? BigDecimal.ZERO : field.least();
        BigDecimal most = field.most() == null ? number.max(least) : field.most();
        return number.max(least).min(most);
    }
}
