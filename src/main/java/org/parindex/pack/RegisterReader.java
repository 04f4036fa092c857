package org.parindex.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parindex.text.Suggestion;

/**
 * Reads {@code units.yaml}. One register serves every year of its index, and years may have different blocs: a unit of a
 * bloc that this pack does not have is none of its units. A bloc that looks like one of the pack's is a mistyped one.
 */
final class RegisterReader {
    static final String FILE = "../units.yaml";

    private RegisterReader() {}

    static Register read(String text, PackDescription description, List<PackFault> faults) throws PackException {
        YamlMap yaml = YamlFile.read(FILE, text, faults);
        List<String> blocs =
                description.blocs().stream().map(PackDescription.Named::code).toList();
        Set<String> ids = new HashSet<>();
        List<Register.Unit> units = new ArrayList<>();
        for (YamlMap map : yaml.maps("units")) {
            Register.Unit unit = unit(map);
            if (!ids.add(unit.id())) {
                map.fault(
                        "id",
                        FaultCode.DUPLICATE_ENTRY,
                        "Đơn vị " + unit.id() + " ghi hai lần.",
                        "The unit " + unit.id() + " stands twice.");
            }
            if (blocs.contains(unit.bloc())) {
                units.add(unit);
            } else {
                refuseMistyped(map, unit.bloc(), blocs);
            }
        }
        yaml.refuseUnknownKeys();
        return new Register(units);
    }

    private static void refuseMistyped(YamlMap map, String bloc, List<String> blocs) {
        Suggestion.closest(bloc, blocs)
                .ifPresent(near -> map.fault(
                        "bloc",
                        FaultCode.UNKNOWN_REFERENCE,
                        "Không có khối \"" + bloc + "\". Có phải \"" + near + "\"?",
                        "There is no bloc \"" + bloc + "\". Did you mean \"" + near + "\"?"));
    }

    private static Register.Unit unit(YamlMap yaml) {
        Register.Unit unit = new Register.Unit(
                yaml.text("id"),
                yaml.text("name"),
                yaml.text("bloc"),
                yaml.optionalText("head"),
                yaml.optionalDate("since"),
                yaml.optionalDate("until"),
                yaml.optionalText("successor"),
                yaml.truth("ranked", true));
        yaml.refuseUnknownKeys();
        return unit;
    }
}
