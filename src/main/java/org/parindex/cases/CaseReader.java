package org.parindex.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackException;
import org.parindex.pack.RulePack;
import org.parindex.pack.YamlFile;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one case file, {@code cases/<field>/<code>-<slug>/<case>.yaml}, to a case or to everything wrong in it. */
final class CaseReader {
    private static final long MOST_BYTES = 1 << 20;

    private final CompiledPack pack;
    private final String path;
    private final Path file;
    private final List<CaseFault> faults = new ArrayList<>();

    private CaseReader(CompiledPack pack, String path, Path file) {
        this.pack = pack;
        this.path = path;
        this.file = file;
    }

    /** @throws CaseException with every fault of the file */
    static CaseFile read(CompiledPack pack, String path, Path file) throws IOException, CaseException {
        return new CaseReader(pack, path, file).read();
    }

    private CaseFile read() throws IOException, CaseException {
        Criterion leaf = leaf();
        Node root = root();
        CaseMap top = new CaseMap(path, root, faults, List.of("case", "given", "expect"));
        String name = top.text("case");
        if (top.value("case") == null) {
            top.missing("case");
        }
        Expected expected = new ExpectationReader(pack, leaf, path, faults).read(top);
        Submission submission = submission(top.value("given"), root);
        refuseIfAny();
        if (name == null || leaf == null || submission == null) {
            throw new IllegalStateException("The case " + path + " passed without a fault");
        }
        return new CaseFile(path, name, leaf.code(), submission, expected);
    }

    private @Nullable Criterion leaf() {
        String folder = String.valueOf(file.getName(Math.max(0, file.getNameCount() - 2)));
        String code = folder.replaceFirst("-.*$", "");
        RulePack rules = pack.types().pack();
        Criterion leaf = rules.criterion(code).orElse(null);
        if (leaf == null) {
            List<String> codes =
                    rules.criteria().stream().map(one -> one.code().text()).toList();
            Text unknown = CaseMap.unknown("Tiêu chí", "criterion", code, codes);
            add(
                    0,
                    "Tên thư mục \"" + folder + "\" phải bắt đầu bằng mã của một tiêu chí. " + unknown.vi(),
                    "The folder's name \"" + folder + "\" must begin with the code of a criterion. " + unknown.en());
        }
        return leaf;
    }

    private Node root() throws IOException, CaseException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                add(0, "Tệp ca lớn hơn 1 MiB.", "The case file is larger than 1 MiB.");
                refuseIfAny();
            }
            Node root = YamlFile.compose(path, Files.readString(file));
            if (root instanceof MappingNode) {
                faults.addAll(CaseTree.faults(path, root));
                refuseIfAny();
                return root;
            }
            add(0, "Tệp phải có các khoá case, given, expect.", "The file must have the keys case, given, expect.");
        } catch (CharacterCodingException notUtf8) {
            add(0, "Tệp không phải UTF-8. Hãy lưu lại với bảng mã UTF-8.", "The file is not UTF-8. Save it as UTF-8.");
        } catch (PackException notYaml) {
            notYaml.faults().forEach(fault -> faults.add(new CaseFault(path, fault.line(), fault.message())));
        }
        throw new CaseException(faults);
    }

    private void refuseIfAny() throws CaseException {
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(CaseFault::line));
            throw new CaseException(faults);
        }
    }

    private void add(int line, String vi, String en) {
        faults.add(new CaseFault(path, line, new Text(vi, en)));
    }

    /** What is given as a whole submission; null with faults where it would be refused. */
    private @Nullable Submission submission(@Nullable Node given, Node root) {
        Node from = given == null ? root : given;
        if (given != null) {
            new CaseMap(path, given, faults, List.of("unit", "stage", "asOf", "facts"));
        }
        try {
            return SubmissionReader.read(pack.types(), json(given));
        } catch (RefusedException refused) {
            refused.faults()
                    .forEach(fault ->
                            faults.add(new CaseFault(path, CaseYaml.line(from, fault.pointer()), fault.message())));
            return null;
        }
    }

    private ObjectNode json(@Nullable Node given) {
        RulePack rules = pack.types().pack();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("index", rules.id().index()).put("year", rules.id().year());
        root.put("stage", "appraisal").putObject("facts");
        ObjectNode unit = JsonNodeFactory.instance.objectNode();
        unit.put("id", "don-vi-thu").put("name", "Đơn vị thử");
        unit.put("bloc", rules.description().blocs().get(0).code());
        for (String key : List.of("stage", "asOf", "facts")) {
            Node value = CaseYaml.child(given, key);
            if (value != null) {
                root.set(key, CaseYaml.json(value));
            }
        }
        Node attributes = CaseYaml.child(given, "unit");
        if (attributes != null && CaseYaml.json(attributes) instanceof ObjectNode said) {
            unit.setAll(said);
        }
        root.set("unit", unit);
        return root;
    }
}
