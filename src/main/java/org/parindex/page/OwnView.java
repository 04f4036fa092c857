package org.parindex.page;

import java.util.List;
import org.parindex.scorecard.Scorecard;

/** What a unit sees first: its own scorecards. */
public record OwnView(Layout layout, List<Scorecard> cards) {}
