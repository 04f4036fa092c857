package org.parindex.text;

import java.util.regex.Pattern;

/** What no one sees on a screen, or what turns the order of what one sees; line feeds and tabs are none. */
public final class HiddenCharacters {
    /** Finds one. */
    public static final Pattern ONE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}&&[^\\n\\t]]");

    private HiddenCharacters() {}
}
