/** Stored facts with a stable key, their evidence and what sources disagree about. */
package org.footnote.knowledge;
