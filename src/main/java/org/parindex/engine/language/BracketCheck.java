package org.parindex.engine.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds a bracket without its partner within one part of a rule. */
final class BracketCheck {
    private final DrlText source;
    private final List<DrlToken> tokens;
    private final Deque<DrlToken> open = new ArrayDeque<>();
    private final List<DrlToken> suspects = new ArrayList<>();

    private BracketCheck(DrlText source, List<DrlToken> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** The first bracket that lacks its partner. */
    static Optional<PackFault> check(DrlText source, List<DrlToken> tokens) {
        return new BracketCheck(source, tokens).check();
    }

    private Optional<PackFault> check() {
        for (DrlToken token : tokens) {
            if (token.opens()) {
                open.push(token);
            } else if (token.closes()) {
                DrlToken opened = open.poll();
                if (opened == null || !partners(opened, token)) {
                    return Optional.of(extra(token));
                }
                if (source.line(opened.start()) != source.line(token.start()) && !source.endsLine(opened.end())) {
                    suspects.add(opened);
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(culprit()));
    }

    /**
     * The one that most likely lacks its partner. One that ends its line is meant to be closed further down; another that
     * was closed in a later line may have taken the partner of an earlier one.
     */
    private DrlToken culprit() {
        List<DrlToken> all = new ArrayList<>(suspects);
        open.stream().filter(token -> !source.endsLine(token.end())).forEach(all::add);
        return all.stream()
                .max(java.util.Comparator.comparingInt(DrlToken::start))
                .orElseGet(open::getLast);
    }

    private static boolean partners(DrlToken opened, DrlToken closed) {
        return switch (opened.text()) {
            case "(" -> closed.is(")");
            case "[" -> closed.is("]");
            default -> closed.is("}");
        };
    }

    private PackFault extra(DrlToken token) {
        return source.fault(
                        FaultCode.UNCLOSED,
                        token,
                        "Dấu " + token.text() + " này không có dấu mở tương ứng.",
                        "This " + token.text() + " has no opening partner.")
                .withHint(
                        "Xóa dấu này, hoặc thêm dấu mở ở phía trước.",
                        "Delete it, or add the opening bracket before it.");
    }

    private PackFault unclosed(DrlToken token) {
        return source.fault(
                        FaultCode.UNCLOSED,
                        token,
                        "Dấu " + token.text() + " mở ở đây không được đóng.",
                        "The " + token.text() + " that opens here is not closed.")
                .withHint("Thêm dấu đóng ở đúng chỗ.", "Add the closing bracket where it belongs.");
    }
}
