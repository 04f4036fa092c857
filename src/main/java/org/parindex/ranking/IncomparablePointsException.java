package org.parindex.ranking;

import java.util.List;
import java.util.stream.Collectors;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.PublishedResult;
import org.parindex.text.Text;

/** Points of two years that were not given out of the same maxima: their difference would say nothing. */
public final class IncomparablePointsException extends Exception {
    private final transient Text reason;

    IncomparablePointsException(PublishedResult before, PublishedResult after) {
        this(reason(before, after));
    }

    private IncomparablePointsException(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Which years, and their maxima. */
    public Text reason() {
        return reason;
    }

    private static Text reason(PublishedResult before, PublishedResult after) {
        return new Text(
                "Không trừ điểm năm " + before.year() + " khỏi điểm năm " + after.year() + ": "
                        + maxima(before).vi() + "; " + maxima(after).vi() + ". Chỉ so sánh được tỷ lệ phần trăm.",
                "Points of " + before.year() + " cannot be subtracted from those of " + after.year() + ": "
                        + maxima(before).en() + "; " + maxima(after).en() + ". Only percentages compare.");
    }

    private static Text maxima(PublishedResult result) {
        Text fields = result.fields() == null
                ? new Text("", "")
                : new Text(", " + result.fields() + " lĩnh vực", ", " + result.fields() + " fields");
        if (result.parts().isEmpty()) {
            return new Text(
                    "điểm tối đa năm " + result.year() + " không có trong nguồn" + fields.vi(),
                    "the maxima of " + result.year() + " are not known" + fields.en());
        }
        String list = list(result.parts());
        return new Text(
                "điểm tối đa năm " + result.year() + " là " + list.replace('.', ',') + fields.vi(),
                "the maxima of " + result.year() + " are " + list + fields.en());
    }

    private static String list(List<PublishedResult.Part> parts) {
        return parts.stream()
                .map(part -> Decimals.plain(part.max()) + " (" + part.method() + ")")
                .collect(Collectors.joining(" + "));
    }
}
