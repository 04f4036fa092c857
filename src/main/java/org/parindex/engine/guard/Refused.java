package org.parindex.engine.guard;

import java.util.EnumMap;
import java.util.Map;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/**
 * What a refusal says.
 *
 * @param message with one place for what was found
 */
record Refused(Text message, Text hint) {
    private static final Map<FaultCode, Refused> WORDS = new EnumMap<>(FaultCode.class);

    static {
        DangerWords.addTo(WORDS);
        FormWords.addTo(WORDS);
    }

    static Refused of(FaultCode code) {
        Refused refused = WORDS.get(code);
        if (refused == null) {
            throw new IllegalArgumentException("The guard has no words for " + code);
        }
        return refused;
    }

    static void say(Map<FaultCode, Refused> words, FaultCode code, String vi, String en, String hintVi, String hintEn) {
        words.put(code, new Refused(new Text(vi, en), new Text(hintVi, hintEn)));
    }
}
