/** Append-only log of who did what. */
package org.footnote.audit;
