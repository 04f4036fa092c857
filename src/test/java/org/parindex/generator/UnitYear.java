package org.parindex.generator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parindex.facts.Stage;

/** The submission of one unit with given lapses; the same details at both stages. */
final class UnitYear {

    private UnitYear() {}

    static ObjectNode submission(UnitRow unit, Stage stage, Lapses lapses) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("index", "don-vi-bo").put("year", 2022).put("stage", stage.code());
        root.putObject("unit")
                .put("id", unit.id())
                .put("name", unit.unit().name())
                .put("bloc", unit.unit().bloc())
                .put("hasProcedures", unit.procedures() > 0);
        root.set("facts", facts(unit, stage, lapses));
        return root;
    }

    private static ObjectNode facts(UnitRow unit, Stage stage, Lapses lapses) {
        FactSheet sheet = new FactSheet(unit, lapses);
        new PlansAndReports(sheet).add();
        new Tasks(sheet).add();
        new Conduct(sheet).add();
        new Procedures(sheet).add();
        new Means(sheet).add();
        Measures measures = new Measures(sheet);
        measures.addMeasures();
        if (stage == Stage.APPRAISAL) {
            measures.addSurveys();
        }
        return sheet.facts();
    }
}
