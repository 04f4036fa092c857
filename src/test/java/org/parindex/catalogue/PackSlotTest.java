package org.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.rules.ShippedPacks;

/** What keeps a pack from being used though nothing is wrong with its files. */
class PackSlotTest {
    private static final String PACK = "bo/2023";

    @Test
    void files_that_the_machine_does_not_give_are_a_fault_of_the_pack() {
        assertThat(onlyFault(() -> {
                    throw new IOException("denied");
                }))
                .isEqualTo(FaultCode.UNREADABLE_FILE);
    }

    @Test
    void what_the_program_cannot_compile_by_its_own_fault_is_told_as_that() {
        RulePack whole = ShippedPacks.read(PACK);
        RulePack withoutDeclarations = new RulePack(
                whole.id(), whole.description(), whole.criteria(), List.of(), whole.register(), whole.digest());

        assertThat(onlyFault(() -> withoutDeclarations)).isEqualTo(FaultCode.INTERNAL_ERROR);
    }

    private static FaultCode onlyFault(PackSlot.Source source) {
        PackSlot slot = new PackSlot(PackId.parse(PACK), source);
        PackException refused = catchThrowableOfType(PackException.class, slot::compiled);
        assertThat(refused.faults()).extracting(PackFault::code).hasSize(1);
        return refused.faults().get(0).code();
    }
}
