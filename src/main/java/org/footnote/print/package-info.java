/** Pages on paper: measures, typefaces, lines, and what stays together. Knows nothing of quizzes. */
package org.footnote.print;
