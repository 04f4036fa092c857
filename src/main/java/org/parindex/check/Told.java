package org.parindex.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Says once what both the language and the law of rules object to. */
final class Told {
    /** A file that has one of these does not hang together: what else seems refused in it may only follow. */
    private static final Set<FaultCode> BROKEN = EnumSet.of(
            FaultCode.UNCLOSED,
            FaultCode.CURLY_QUOTES,
            FaultCode.MISSING_END,
            FaultCode.MISSING_THEN,
            FaultCode.MISSPELT_KEYWORD);

    /** What language says of a word that it does not know; the law may know what it would do. */
    private static final Set<FaultCode> STRANGE_WORD = EnumSet.of(
            FaultCode.UNKNOWN_TYPE,
            FaultCode.UNKNOWN_FIELD,
            FaultCode.UNKNOWN_METHOD,
            FaultCode.UNBOUND_VARIABLE,
            FaultCode.WRONG_CONSEQUENCE);

    private Told() {}

    /** Of two faults at one place the one that says more. */
    static List<PackFault> once(List<PackFault> ofLanguage, List<PackFault> refusals) {
        Stream<PackFault> language =
                ofLanguage.stream().filter(told -> refusals.stream().noneMatch(refusal -> saysMore(refusal, told)));
        Stream<PackFault> law =
                refusals.stream().filter(refusal -> ofLanguage.stream().noneMatch(told -> covers(told, refusal)));
        return Stream.concat(language, law).toList();
    }

    private static boolean covers(PackFault told, PackFault refusal) {
        boolean broken = told.file().equals(refusal.file()) && BROKEN.contains(told.code());
        boolean line = told.file().equals(refusal.file())
                && told.code() == FaultCode.WRONG_PACKAGE
                && refusal.code() == FaultCode.UNCLEAR_TEXT; // what a file begins with decides how the rest is read
        boolean vague = told.code() == FaultCode.SYNTAX && told.fix() == null && !isVague(refusal);
        return broken || line || (!vague && samePlace(told, refusal) && !saysMore(refusal, told));
    }

    private static boolean saysMore(PackFault refusal, PackFault told) {
        return !isVague(refusal) && STRANGE_WORD.contains(told.code()) && samePlace(told, refusal);
    }

    /** One that says only that something is not on the list. */
    private static boolean isVague(PackFault refusal) {
        return refusal.code().name().startsWith("FORBIDDEN_");
    }

    private static boolean samePlace(PackFault one, PackFault other) {
        return one.file().equals(other.file())
                && one.line() == other.line()
                && one.column() == other.column()
                && one.column() > 0;
    }
}
