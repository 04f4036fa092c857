package org.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parindex.engine.LeafRules;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Need;
import org.parindex.pack.PackFault;
import org.parindex.text.Text;

/**
 * Compares what a leaf needs with what its rules look for. A rule that looks for what nobody had to send would take "not
 * sent" for "none"; a need that no rule looks for makes the criterion missing for nothing.
 */
final class NeedsAndReads {
    private static final String FILE = "criteria.yaml";

    private NeedsAndReads() {}

    /** The faults of leaves that have readable rules; a mistyped need may be meant for what is read. */
    static List<PackFault> check(FactTypes types, LeafRules rules) {
        List<PackFault> faults = new ArrayList<>();
        for (Criterion leaf : types.pack().criteria()) {
            Set<String> read = rules.typesRead(leaf.code());
            boolean mistyped = leaf.needs().stream()
                    .anyMatch(need -> types.find(need.type()).isEmpty());
            if (!read.isEmpty() && !mistyped) {
                unread(leaf, read, faults);
                unguarded(types, leaf, read, faults);
            }
        }
        return faults;
    }

    private static void unread(Criterion leaf, Set<String> read, List<PackFault> faults) {
        leaf.needs().stream()
                .map(Need::type)
                .distinct()
                .filter(type -> !read.contains(type))
                .forEach(type -> faults.add(fault(
                                leaf,
                                FaultCode.UNREAD_NEED,
                                "Tiêu chí " + leaf.code() + " cần " + type + ", nhưng không quy tắc nào của nó đọc "
                                        + type + ".",
                                "Criterion " + leaf.code() + " needs " + type + ", but none of its rules reads it.")
                        .withHint(
                                "Bỏ " + type + " khỏi needs, hoặc viết quy tắc đọc nó: thiếu " + type
                                        + " thì tiêu chí thành thiếu dữ kiện.",
                                "Take " + type + " out of needs, or write the rule that reads it: without " + type
                                        + " the criterion is missing.")));
    }

    private static void unguarded(FactTypes types, Criterion leaf, Set<String> read, List<PackFault> faults) {
        read.stream()
                .filter(type ->
                        leaf.needs().stream().noneMatch(need -> need.type().equals(type)))
                .filter(type -> types.find(type).filter(NeedsAndReads::sent).isPresent())
                .forEach(type -> faults.add(fault(
                                leaf,
                                FaultCode.READ_WITHOUT_NEED,
                                "Quy tắc của tiêu chí " + leaf.code() + " đọc " + type + ", nhưng needs không có "
                                        + type + ": chưa gửi sẽ bị hiểu là không có.",
                                "The rules of criterion " + leaf.code() + " read " + type + ", which is not among its"
                                        + " needs: not sent would be taken for none.")
                        .withHint("Thêm " + type + " vào needs.", "Add " + type + " to needs.")));
    }

    private static boolean sent(FactType type) {
        return !type.byProgram() && !type.council();
    }

    private static PackFault fault(Criterion leaf, FaultCode code, String vi, String en) {
        return new PackFault(FILE, leaf.place("needs"), code, new Text(vi, en));
    }
}
