package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/** Collects the faults of one submission, the first hundred of them and a word that there are more. Not thread-safe. */
final class Faults {
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    void add(String pointer, String vi, String en) {
        add(new Fault(pointer, new Text(vi, en), null));
    }

    private void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else if (faults.size() == MOST) {
            faults.add(Fault.of(
                    "",
                    "Còn lỗi khác; chỉ nêu " + MOST + " lỗi đầu.",
                    "There are more faults; the first " + MOST + " are told."));
        }
    }

    /** A word that is not among the known ones, with the one probably meant. */
    void unknown(String pointer, String what, String whatEn, String word, Collection<String> known) {
        String shown = shown(word);
        String near = Suggestion.closest(word, known).orElse(null);
        String vi = what + " \"" + shown + "\" không có.";
        String en = "There is no " + whatEn + " \"" + shown + "\".";
        if (near != null) {
            vi += " Có phải \"" + near + "\"?";
            en += " Did you mean \"" + near + "\"?";
        } else if (known.size() <= 12 && !known.isEmpty()) {
            vi += " Có: " + String.join(", ", known) + ".";
            en += " There are: " + String.join(", ", known) + ".";
        }
        add(new Fault(pointer, new Text(vi, en), near));
    }

    void wrongType(String pointer, JsonNode node, String vi, String en) {
        String shown = shown(node.toString());
        add(pointer, "Giá trị " + shown + " phải là " + vi + ".", "The value " + shown + " must be " + en + ".");
    }

    void missing(String pointer, String name) {
        add(pointer, "Thiếu \"" + name + "\".", "\"" + name + "\" is missing.");
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    boolean any() {
        return !faults.isEmpty();
    }

    void refuseIfAny() throws RefusedException {
        if (any()) {
            throw new RefusedException(faults);
        }
    }
}
