package org.footnote.bank;

/**
 * A gate in a list.
 *
 * @param code its name, as forms send it
 * @param text what is so, in the viewer's language
 * @param rule that it keeps, in the viewer's language
 */
record GateLine(String code, boolean passed, String text, String rule) {}
