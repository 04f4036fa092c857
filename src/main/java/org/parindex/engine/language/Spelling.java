package org.parindex.engine.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.pack.PackFault;
import org.parindex.text.Suggestion;

/** "Did you mean": hints for a word that nothing answers to, and the fix where only one can be meant. */
final class Spelling {
    private static final int MOST_LISTED = 15;

    private Spelling() {}

    /**
     * The fault with a hint about the nearest words.
     *
     * @param from where the word begins that is to be replaced
     */
    static PackFault hinted(
            PackFault fault, DrlText source, int from, int to, String word, Collection<String> candidates) {
        Optional<String> near = word.length() < 2 ? Optional.empty() : Suggestion.closest(word, candidates);
        if (near.isEmpty()) {
            return listed(fault, candidates);
        }
        PackFault hinted = fault.withHint("Có phải " + near.get() + "?", "Did you mean " + near.get() + "?");
        return only(word, near.get(), candidates) ? hinted.withFix(source.fix(from, to, near.get())) : hinted;
    }

    private static boolean only(String word, String near, Collection<String> candidates) {
        List<String> others =
                candidates.stream().filter(other -> !other.equals(near)).toList();
        return Suggestion.closest(word, others).isEmpty();
    }

    private static PackFault listed(PackFault fault, Collection<String> candidates) {
        String list = candidates.stream().distinct().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return list.isEmpty() ? fault : fault.withHint("Có: " + list + ".", "There is: " + list + ".");
    }
}
