/** Gates that every item passes or is refused by. */
package org.footnote.generation.check;
