/** Who does what to whom: dependency trees of English sentences by models trained for this program. */
package org.footnote.generation.syntax;
