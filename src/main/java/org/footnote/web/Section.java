package org.footnote.web;

/**
 * One entry of the main navigation.
 *
 * @param key   what a page names in {@code nav='…'} to be the current one
 * @param path  where it leads
 * @param label in the viewer's language
 * @param order entries are sorted by it; the first is the landing page
 */
public record Section(String key, String path, String label, int order) {}
