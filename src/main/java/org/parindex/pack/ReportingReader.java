package org.parindex.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.Reporting.Letterhead;
import org.parindex.pack.Reporting.Parent;
import org.parindex.pack.Reporting.Remedy;

/** Reads {@code report} of {@code pack.yaml}. */
final class ReportingReader {

    private ReportingReader() {}

    static Reporting read(@Nullable YamlMap yaml, List<Named> lowReasons) {
        if (yaml == null) {
            return Reporting.NONE;
        }
        YamlMap letterhead = yaml.map("letterhead");
        YamlMap parent = yaml.map("parent");
        Reporting reporting = new Reporting(
                letterhead == null ? null : letterhead(letterhead),
                parent == null ? null : parent(parent),
                yaml.maps("remedies").stream()
                        .map(remedy -> remedy(remedy, lowReasons))
                        .toList());
        yaml.refuseUnknownKeys();
        return reporting;
    }

    private static Letterhead letterhead(YamlMap yaml) {
        Letterhead letterhead = new Letterhead(
                yaml.optionalText("above"),
                yaml.text("body"),
                yaml.text("symbol"),
                yaml.text("place"),
                yaml.text("signer"),
                yaml.texts("recipients"),
                yaml.truth("illustrative", false));
        yaml.refuseUnknownKeys();
        return letterhead;
    }

    private static Parent parent(YamlMap yaml) {
        Parent parent = new Parent(yaml.text("index"), yaml.text("unit"));
        yaml.refuseUnknownKeys();
        return parent;
    }

    private static Remedy remedy(YamlMap yaml, List<Named> lowReasons) {
        Remedy remedy = new Remedy(yaml.text("text"), yaml.texts("fields"), yaml.texts("lowReasons"));
        yaml.refuseUnknownKeys();
        List<String> codes = lowReasons.stream().map(Named::code).toList();
        for (String code : remedy.lowReasons()) {
            if (!codes.contains(code)) {
                yaml.fault(
                        "lowReasons",
                        FaultCode.UNKNOWN_REFERENCE,
                        "Không có lý do \"" + code + "\".",
                        "There is no reason \"" + code + "\".");
            }
        }
        return remedy;
    }

    /** Fields are known only after the criteria were read. */
    static void checkFields(RulePack pack, List<PackFault> faults) {
        List<String> known =
                pack.fields().stream().map(field -> field.code().text()).toList();
        for (Remedy remedy : pack.description().reporting().remedies()) {
            for (String code : remedy.fields()) {
                if (!known.contains(code)) {
                    faults.add(PackFault.of(
                            DescriptionReader.FILE,
                            FaultCode.UNKNOWN_REFERENCE,
                            "report.remedies: không có lĩnh vực \"" + code + "\" trong criteria.yaml.",
                            "report.remedies: there is no field \"" + code + "\" in criteria.yaml."));
                }
            }
        }
    }
}
