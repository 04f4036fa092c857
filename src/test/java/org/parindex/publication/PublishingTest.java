package org.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.catalogue.Publication;
import org.parindex.catalogue.Publication.Action;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackBundle;
import org.parindex.publication.PublicationRefusedException.Reason;
import org.parindex.store.TestDatabase;

class PublishingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
    private static final PackBundle ONE = AgreeingPack.version(1);
    private static final PackBundle TWO = AgreeingPack.version(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_checked_draft_is_published_and_served(TestDatabase kind) throws Exception {
        try (Replica replica = replica(kind)) {
            replica.publish(ONE, "Theo Quyết định 1");

            assertThat(replica.served()).isEqualTo(1);
            assertThat(replica.score().pack().digest()).isEqualTo(ONE.packDigest());
            assertThat(replica.publishing().draft(AgreeingPack.ID)).isEmpty();
            Publication published =
                    replica.publishing().published().current(AgreeingPack.ID).orElseThrow();
            assertThat(published)
                    .isEqualTo(new Publication(
                            1,
                            AgreeingPack.ID,
                            ONE.packDigest(),
                            ONE.digest(),
                            "ba-an",
                            CLOCK.instant(),
                            "Theo Quyết định 1",
                            Action.PUBLISH));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_published_is_served_after_a_restart_and_a_draft_is_still_there(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (Replica replica = new Replica(url, folder, CLOCK)) {
            replica.publish(ONE, "một");
            replica.publishing().put(TWO, "ba-an");
        }
        try (Replica replica = new Replica(url, folder, CLOCK)) {
            assertThat(replica.served()).isEqualTo(1);
            assertThat(replica.publishing().draft(AgreeingPack.ID)).contains(new Draft(TWO, "ba-an", CLOCK.instant()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_with_a_fault_is_not_published_and_the_version_before_goes_on_serving(TestDatabase kind)
            throws Exception {
        Map<String, String> files = new TreeMap<>(AgreeingPack.files(2));
        files.put("2026/1-mot/1.1-diem.drl", AgreeingPack.rule("1.1", 2).replace("Task()", "Tasc()"));
        try (Replica replica = replica(kind)) {
            replica.publish(ONE, "một");

            PublicationRefusedException refused = refused(replica, AgreeingPack.of(files));

            assertThat(refused.reason()).isEqualTo(Reason.FAULTY);
            assertThat(refused.checked()).isNotNull();
            assertThat(refused.checked().errors())
                    .anySatisfy(fault -> assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_TYPE));
            assertThat(replica.served()).isEqualTo(1);
            assertThat(replica.publishing().published().of(AgreeingPack.ID)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_with_a_case_that_does_not_pass_is_not_published(TestDatabase kind) throws Exception {
        Map<String, String> files = new TreeMap<>(AgreeingPack.files(2));
        files.put("2026/1-mot/1.1-diem.drl", AgreeingPack.rule("1.1", 3));
        try (Replica replica = replica(kind)) {
            PublicationRefusedException refused = refused(replica, AgreeingPack.of(files));

            assertThat(refused.checked()).isNotNull();
            assertThat(refused.checked().failed()).singleElement().satisfies(failed -> assertThat(failed.path())
                    .isEqualTo("cases/1-mot/1.1-diem/co.yaml"));
            assertThat(replica.versions().ids()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_another_replaced_meanwhile_is_not_published(TestDatabase kind) throws Exception {
        try (Replica replica = replica(kind)) {
            replica.publishing().put(ONE, "ba-an");
            replica.publishing().put(TWO, "ong-binh");

            assertThat(refusal(replica, ONE.digest()).reason()).isEqualTo(Reason.CHANGED);
            assertThat(replica.publishing().delete(AgreeingPack.ID)).isTrue();
            assertThat(refusal(replica, TWO.digest()).reason()).isEqualTo(Reason.NO_DRAFT);
        }
    }

    @Test
    void of_eight_who_publish_the_same_draft_at_once_one_does() throws Exception {
        try (Replica replica = replica(TestDatabase.SQLITE)) {
            replica.publishing().put(ONE, "ba-an");
            ExecutorService publishers = Executors.newFixedThreadPool(8);
            Callable<Boolean> publish = () -> {
                try {
                    replica.publishing().publish(AgreeingPack.ID, ONE.digest(), "một", "ba-an");
                    return true;
                } catch (PublicationRefusedException refused) {
                    assertThat(refused.reason()).isIn(Reason.CHANGED, Reason.NO_DRAFT);
                    return false;
                }
            };
            int published = 0;
            for (Future<Boolean> one : publishers.invokeAll(Collections.nCopies(8, publish))) {
                published += one.get() ? 1 : 0;
            }
            publishers.shutdown();

            assertThat(published).isEqualTo(1);
            assertThat(replica.publishing().published().of(AgreeingPack.ID)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_year_takes_no_publication(TestDatabase kind) throws Exception {
        try (Replica replica = replica(kind)) {
            replica.publish(ONE, "một");
            replica.closeYear();
            replica.publishing().put(TWO, "ba-an");

            assertThat(refusal(replica, TWO.digest()).reason()).isEqualTo(Reason.CLOSED);
            assertThat(replica.publishing().isClosed(AgreeingPack.ID)).isTrue();
            assertThat(replica.served()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_version_that_was_published_may_be_published_again_by_either_digest(TestDatabase kind) throws Exception {
        try (Replica replica = replica(kind)) {
            replica.publish(ONE, "một");
            replica.publish(TWO, "hai");

            replica.publishing().publishAgain(AgreeingPack.ID, ONE.packDigest(), "lùi", "ong-binh");
            assertThat(replica.served()).isEqualTo(1);
            replica.publishing().publishAgain(AgreeingPack.ID, TWO.digest(), "tiến", "ong-binh");
            assertThat(replica.served()).isEqualTo(2);
            assertThat(replica.publishing().published().of(AgreeingPack.ID))
                    .extracting(Publication::action)
                    .containsExactly(Action.ROLLBACK, Action.ROLLBACK, Action.PUBLISH, Action.PUBLISH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_was_never_published_is_not_published_by_its_digest(TestDatabase kind) throws Exception {
        try (Replica replica = replica(kind)) {
            replica.publish(ONE, "một");

            PublicationRefusedException refused =
                    catchThrowableOfType(PublicationRefusedException.class, () -> replica.publishing()
                            .publishAgain(AgreeingPack.ID, TWO.digest(), "x", "ba-an"));

            assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_VERSION);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_packs_of_a_folder_are_published_once_and_a_later_change_of_the_folder_is_only_told(TestDatabase kind)
            throws Exception {
        Path rules = folder.resolve("rules");
        ONE.write(rules);
        try (Replica replica = replica(kind)) {
            RulesFolder.Found first = new RulesFolder(rules).publishFirst(replica.publishing());
            replica.publishing().published().follow();
            TWO.write(rules);
            RulesFolder.Found second = new RulesFolder(rules).publishFirst(replica.publishing());
            replica.publishing().published().follow();

            assertThat(first.first()).containsExactly(AgreeingPack.ID);
            assertThat(second.first()).isEmpty();
            assertThat(second.changed()).containsExactly(AgreeingPack.ID);
            assertThat(replica.served()).isEqualTo(1);
            assertThat(replica.publishing().published().of(AgreeingPack.ID))
                    .singleElement()
                    .satisfies(one -> assertThat(one.author() + " " + one.message())
                            .isEqualTo("parindex Phiên bản đầu, từ thư mục " + rules));
        }
    }

    private Replica replica(TestDatabase kind) {
        return new Replica(kind.freshUrl(folder), folder, CLOCK);
    }

    private static PublicationRefusedException refused(Replica replica, PackBundle draft) {
        replica.publishing().put(draft, "ba-an");
        return refusal(replica, draft.digest());
    }

    private static PublicationRefusedException refusal(Replica replica, String seen) {
        return catchThrowableOfType(PublicationRefusedException.class, () -> replica.publishing()
                .publish(AgreeingPack.ID, seen, "x", "ba-an"));
    }
}
