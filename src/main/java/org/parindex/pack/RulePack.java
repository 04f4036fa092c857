package org.parindex.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules of one index for one year, as read from their folder. Immutable; two packs with the same digest score alike.
 *
 * @param criteria the leaves, in criterion order
 * @param files every {@code .drl} of the pack, by path
 * @param digest {@code sha256:…} over pack.yaml, criteria.yaml and the rule files
 */
public record RulePack(
        PackId id,
        PackDescription description,
        List<Criterion> criteria,
        List<RuleFile> files,
        Register register,
        String digest) {

    /** The file that declares every kind of fact. */
    public static final String FACTS_FILE = "facts.drl";

    /**
     * One DRL file.
     *
     * @param path relative to the pack, with forward slashes
     * @param text UTF-8, NFC, line feeds
     */
    public record RuleFile(String path, String text) {
        /** The number that the file's name begins with; empty for {@code facts.drl}. */
        public Optional<CriterionCode> criterion() {
            String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
            String number = name.replaceFirst("-.*$", "");
            return CriterionCode.isCode(number) ? Optional.of(new CriterionCode(number)) : Optional.empty();
        }
    }

    public RulePack {
        criteria = List.copyOf(criteria);
        files = List.copyOf(files);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(leaf -> leaf.code().text().equals(code)).findFirst();
    }

    public RuleFile factsFile() {
        return files.stream()
                .filter(file -> file.path().equals(FACTS_FILE))
                .findFirst()
                .orElseThrow();
    }

    /** The fields, in criterion order, without repetition. */
    public List<Criterion.Group> fields() {
        Map<CriterionCode, Criterion.Group> fields = new TreeMap<>();
        criteria.forEach(leaf -> fields.putIfAbsent(leaf.field().code(), leaf.field()));
        return List.copyOf(fields.values());
    }
}
