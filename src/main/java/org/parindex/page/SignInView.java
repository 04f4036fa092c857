package org.parindex.page;

import org.jspecify.annotations.Nullable;
import org.parindex.text.Text;

/** The page to sign in; {@code fault} is why it did not work, null at first. */
public record SignInView(Layout layout, @Nullable Text fault) {}
