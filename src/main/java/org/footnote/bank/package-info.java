/** Questions with a stable identity and their frozen versions. */
package org.footnote.bank;
