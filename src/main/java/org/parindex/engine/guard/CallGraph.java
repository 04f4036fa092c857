package org.parindex.engine.guard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which methods of a pack call which others of it. */
final class CallGraph {
    private final Map<String, Set<String>> calls = new TreeMap<>();

    void add(String caller, String called) {
        calls.computeIfAbsent(caller, any -> new TreeSet<>()).add(called);
    }

    /** The methods that come back to themselves. */
    Set<String> recursive() {
        Set<String> recursive = new TreeSet<>();
        for (String method : calls.keySet()) {
            if (reaches(method, method, new HashSet<>())) {
                recursive.add(method);
            }
        }
        return recursive;
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        for (String next : calls.getOrDefault(from, Set.of())) {
            if (next.equals(goal) || (seen.add(next) && reaches(next, goal, seen))) {
                return true;
            }
        }
        return false;
    }
}
