/** What a question says and how a response is marked. Pure Java above {@code text}. */
package org.footnote.item;
