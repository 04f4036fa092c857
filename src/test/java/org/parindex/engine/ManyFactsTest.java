package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.SeenFact;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;
import org.parindex.scorecard.Scorecard;

class ManyFactsTest {

    @Test
    void a_finding_names_every_fact_it_counted_by_id_however_many_there_are(@TempDir Path rules) throws Exception {
        try (CompiledPack pack = WrittenPack.in(rules).compile()) {
            byte[] json = WrittenPack.submission("xa-1", 700, 700, "90").getBytes(StandardCharsets.UTF_8);
            Submission submission = SubmissionReader.read(pack.types(), JsonDocument.read(json));
            Scorecard card = ShippedPacks.EVALUATOR.evaluate(pack.types(), pack, submission);
            assertThat(card.criterion("1.10").orElseThrow().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.facts())
                            .extracting(SeenFact::fact)
                            .containsExactlyElementsOf(submission.of("CollectionPoint"))
                            .hasSize(700));
        }
    }
}
