package org.footnote.quiz;

import org.footnote.item.Item;

/** A question before anybody decided in which order its parts stand. */
record Posable(Item item, double worth) {}
