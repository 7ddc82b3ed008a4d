/** Canonical text, spans, passages and the grammar of dates, numbers and names. Pure Java: no framework, no clock, no chance. */
package org.footnote.text;
