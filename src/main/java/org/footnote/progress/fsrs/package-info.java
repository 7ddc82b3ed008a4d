/** How memory of one fact fades and grows: FSRS-6, pure, without clock, chance or database. */
package org.footnote.progress.fsrs;
