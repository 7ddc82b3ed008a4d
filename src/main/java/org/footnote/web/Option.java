package org.footnote.web;

/** One entry of a select. */
public record Option(String value, String label) {}
