/** Question sets, attempts, responses and marking. */
package org.footnote.quiz;
