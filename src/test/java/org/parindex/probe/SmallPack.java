package org.parindex.probe;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;

/** A pack of a few criteria over facts that a test declares, written into an empty folder and looked at. */
final class SmallPack {
    private static final PackId ID = PackId.parse("nho/2030");

    private final String facts;
    private final Map<String, String> criteria = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();

    /** @param facts the declarations, without the package line */
    SmallPack(String facts) {
        this.facts = facts;
    }

    /** Adds a criterion {@code 1.x} that needs facts of one type. */
    SmallPack leaf(String code, BigDecimal max, String type, String text) {
        return leaf(code, max, type, "", text);
    }

    /** @param keys more keys of the criterion, as {@code start: "1"} */
    SmallPack leaf(String code, BigDecimal max, String type, String keys, String text) {
        criteria.put(
                code,
                "      - {code: \"" + code + "\", name: Tiêu chí " + code + ", max: \"" + max
                        + "\", method: appraisal, basis: Điều 1, needs: [" + type + "]"
                        + (keys.isEmpty() ? "" : ", " + keys) + "}\n");
        rules.put(code, text);
        return this;
    }

    List<PackFault> faults() {
        try (CompiledPack pack = compile()) {
            return Gaps.check(pack);
        } catch (PackException faulty) {
            throw new AssertionError(faulty.faults().toString(), faulty);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    CompiledPack compile() throws IOException, PackException {
        Path root = Files.createTempDirectory("small-pack");
        Path folder = root.resolve("nho/2030");
        Files.createDirectories(folder.resolve("1-mot"));
        Files.writeString(folder.resolve("pack.yaml"), """
                title: Bộ quy tắc nhỏ
                inForceFrom: 2030-01-01
                inForceTo: 2030-12-31
                sources: ["Quyết định số 1/QĐ-XYZ"]
                state: draft
                rounding: {decimals: 2, step: total}
                blocs: [{code: xa, name: Các xã}]
                methods: [{code: appraisal, name: Thẩm định}]
                """);
        Files.writeString(
                folder.resolve("criteria.yaml"),
                "fields:\n  - code: \"1\"\n    name: Một\n    criteria:\n" + String.join("", criteria.values()));
        Files.writeString(folder.resolve("facts.drl"), "package nho.y2030\n\n" + facts);
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            Files.writeString(
                    folder.resolve("1-mot/" + rule.getKey() + "-quy-tac.drl"),
                    "package nho.y2030\n\n" + rule.getValue());
        }
        try {
            return PackCompiler.compile(PackReader.read(root, ID));
        } finally {
            delete(root);
        }
    }

    private static void delete(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
