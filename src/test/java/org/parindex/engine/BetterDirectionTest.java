package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Better;
import org.parindex.facts.FactTypes;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackReader;
import org.parindex.rules.WrittenPack;

class BetterDirectionTest {
    private static final String OPENED = "    opened : LocalDate @label( \"Ngày mở\" ) @optional @happened";

    @TempDir
    private Path rules;

    @ParameterizedTest
    @CsvSource({"more, MORE", "less, LESS", "neither, NEITHER"})
    void a_field_says_which_way_a_unit_does_better(String word, Better better) throws IOException, PackException {
        List<PackFault> faults = new ArrayList<>();

        FactTypes types = read(OPENED + " @better( \"" + word + "\" )", faults);

        assertThat(faults).isEmpty();
        assertThat(field(types, "opened").better()).isEqualTo(better);
        assertThat(field(types, "due").better()).isNull();
    }

    @Test
    void closed_values_have_a_better_end_too() throws IOException, PackException {
        List<PackFault> faults = new ArrayList<>();

        FactTypes types = read("    state : String @oneOf( \"POOR, FAIR, GOOD\" ) @better( \"more\" )", faults);

        assertThat(faults).isEmpty();
        assertThat(field(types, "state").better()).isEqualTo(Better.MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OPENED + " @better( \"most\" )",
                OPENED + " @better",
                "    opened : String @better( \"more\" )",
                OPENED + "\n    open : boolean @derived( \"done(opened)\" ) @better( \"more\" )"
            })
    void another_word_a_text_and_a_derived_field_are_refused_at_their_line(String fields)
            throws IOException, PackException {
        List<PackFault> faults = new ArrayList<>();

        read(fields, faults);

        assertThat(faults)
                .filteredOn(fault -> fault.message().en().contains("@better"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.WRONG_ANNOTATION))
                .satisfies(fault -> assertThat(fault.line())
                        .isEqualTo(7 + (int) fields.lines().count()));
    }

    @Test
    void the_shipped_facts_say_it_of_what_is_counted() throws IOException, PackException {
        FactTypes types = FactTypeReader.read(
                PackReader.read(Path.of("rules"), org.parindex.pack.PackId.parse("don-vi-bo/2022")));

        assertThat(types.find("Budget").flatMap(type -> type.field("expenditureActual")))
                .map(FactField::better)
                .contains(Better.NEITHER);
    }

    private static FactField field(FactTypes types, String name) {
        return types.find("CollectionPoint").flatMap(type -> type.field(name)).orElseThrow();
    }

    private FactTypes read(String fields, List<PackFault> faults) throws IOException, PackException {
        WrittenPack.in(rules).write("facts.drl", """
                package rac_thai.y2031

                declare CollectionPoint
                    @label( "Điểm thu gom" )
                    id     : String    @label( "Mã" )
                    kind   : String    @label( "Loại" ) @oneOf( "VILLAGE, MARKET" )
                    due    : LocalDate @label( "Hạn mở" )
                """ + fields + "\nend\n");
        return FactTypeReader.read(PackReader.read(rules, WrittenPack.ID), faults);
    }
}
