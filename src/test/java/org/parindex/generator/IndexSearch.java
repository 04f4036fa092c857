package org.parindex.generator;

import java.math.BigDecimal;
import java.util.Objects;
import org.parindex.facts.Stage;
import org.parindex.scorecard.Scorecard;

/**
 * Finds lapses with which the rules give a unit's index to its last decimal: first whole lapses until the index is just
 * above, then unsigned documents one by one.
 */
final class IndexSearch {
    private static final BigDecimal NEAR = new BigDecimal("0.18");
    private static final int MOST_STEPS = 600;
    private final Judge judge;
    private final UnitRow unit;
    private final Dice dice;

    IndexSearch(Judge judge, UnitRow unit) {
        this.judge = judge;
        this.unit = unit;
        this.dice = new Dice(unit.id(), "search");
    }

    Lapses find() {
        Lapses lapses = start();
        BigDecimal off = off(lapses);
        for (int step = 0; step < MOST_STEPS && !near(off); step++) {
            Lapses other = changed(lapses, off);
            BigDecimal otherOff = off(other);
            if (near(otherOff) || otherOff.abs().compareTo(off.abs()) < 0) {
                lapses = other;
                off = otherOff;
            }
        }
        return fine(lapses);
    }

    private static boolean near(BigDecimal off) {
        return off.signum() >= 0 && off.compareTo(NEAR) <= 0;
    }

    /** Index of the rules less the index sought. */
    private BigDecimal off(Lapses lapses) {
        Scorecard card = judge.score(UnitYear.submission(unit, Stage.APPRAISAL, lapses));
        return Objects.requireNonNull(card.indexPercent()).subtract(unit.index());
    }

    /** The lower the index sought, the more lapses. */
    private Lapses start() {
        int weakness = new BigDecimal(100).subtract(unit.index()).intValue() * 2 + 6;
        Lapses lapses = unit.certain();
        for (Lapses.Kind kind : unit.openKinds()) {
            int count = kind.survey()
                    ? dissatisfied()
                    : dice.chance(weakness * kind.chance() / 100) ? dice.number(1, kind.usual()) : 0;
            lapses = lapses.with(kind.name(), count);
        }
        return lapses;
    }

    private int dissatisfied() {
        if (unit.ministryOffice()) {
            return dice.number(4, mostDissatisfied());
        }
        int middle = (90 - unit.index().intValue()) * 4 + 22;
        return Math.min(mostDissatisfied(), dice.number(middle - 18, middle + 18));
    }

    private int mostDissatisfied() {
        return unit.ministryOffice() ? 45 : Lapses.MOST_OF_SURVEY;
    }

    /** One kind changed; further off, several. */
    private Lapses changed(Lapses lapses, BigDecimal off) {
        Lapses other = lapses;
        for (int times = 0; times <= Math.min(4, off.abs().intValue()); times++) {
            other = changed(other, off.signum() > 0);
        }
        return other;
    }

    private Lapses changed(Lapses lapses, boolean more) {
        Lapses.Kind kind = kind(more);
        int step = kind.survey() ? dice.number(1, 9) : 1;
        int most = kind.survey() ? mostDissatisfied() : kind.most();
        int count = lapses.of(kind.name()) + (more ? step : -step);
        return lapses.with(kind.name(), Math.max(0, Math.min(most, count)));
    }

    /** Any kind, but a rare one less often where lapses are to be added. */
    private Lapses.Kind kind(boolean more) {
        Lapses.Kind kind = dice.one(unit.openKinds());
        return more && !dice.chance(kind.chance()) ? kind(more) : kind;
    }

    private Lapses fine(Lapses lapses) {
        int low = 0;
        int high = 1000;
        while (low < high) {
            int middle = (low + high) / 2;
            if (off(lapses.with(Lapses.FINE, middle)).signum() > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Lapses found = lapses.with(Lapses.FINE, low);
        if (off(found).signum() != 0) {
            throw new IllegalStateException(unit.id() + " misses " + unit.index() + " by " + off(found));
        }
        return found;
    }
}
