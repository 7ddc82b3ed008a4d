/** Collections, documents, import, stored passages, citations and the reader. */
package org.footnote.material;
