package org.parindex.engine;

import java.math.BigDecimal;
import org.parindex.arithmetic.Amount;

/**
 * What a consequence speaks to: {@code score}. Each call makes one finding. Points are a quoted decimal, an exact
 * calculation that begins with a ratio, or a decimal of a fact; never a Java number.
 */
public interface Score {

    /** Gives points, as {@code score.award( "1.5", "…" )}. */
    void award(String points, String reason);

    /** Gives points computed from a ratio, as {@code score.award( $m.getRatio().times("1.5").over("80%"), "…" )}. */
    void award(Amount points, String reason);

    /** Gives the points that a fact states. */
    void award(BigDecimal points, String reason);

    /** Takes points; they are written without a minus. */
    void deduct(String points, String reason);

    /** Takes points computed from a ratio. */
    void deduct(Amount points, String reason);

    /** Takes the points that a fact states. */
    void deduct(BigDecimal points, String reason);

    /** Gives so many points for each of a number of things. */
    void awardEach(String points, Number count, String reason);

    /** Takes so many points for each of a number of things. */
    void deductEach(String points, Number count, String reason);

    /** The criterion is not assessed: its maximum leaves the unit's. */
    void notApplicable(String reason);

    /** The criterion's facts are missing: 0 points, and the scorecard is incomplete. */
    void missing(String reason);
}
