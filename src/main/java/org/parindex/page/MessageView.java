package org.parindex.page;

/** A page that says one thing. */
public record MessageView(Layout layout, String heading, String text) {}
