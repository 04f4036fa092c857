package org.parindex.app;

import java.util.stream.Collectors;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.report.Problem;

/** A pack named on the command line as {@code INDEX/YEAR}. */
final class PackParameter {

    private PackParameter() {}

    static PackId id(String text, LanguageOption language) throws UnusableException {
        try {
            return PackId.parse(text);
        } catch (IllegalArgumentException notAPack) {
            throw new UnusableException(language.say(
                    "\"" + text + "\" phải như don-vi-bo/2022.", "\"" + text + "\" must be such as don-vi-bo/2022."));
        }
    }

    /** The pack ready to use; {@code UnusableException} where there is none or it is faulty. */
    static CompiledPack find(PackCatalogue catalogue, PackId id, LanguageOption language) throws UnusableException {
        try {
            return catalogue.get(id);
        } catch (UnknownPackException unknown) {
            throw new UnusableException(Problem.of(unknown).detail().in(language.language()));
        } catch (PackException faulty) {
            throw new UnusableException(faulty.faults().stream()
                    .map((PackFault fault) ->
                            fault.place() + ": " + fault.message().in(language.language()))
                    .collect(Collectors.joining("\n")));
        }
    }
}
