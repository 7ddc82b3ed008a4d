package org.footnote.knowledge;

/** A canonical name with its other forms, joined for reading. */
public record NameLine(String name, String forms) {}
