/** Read-only views of scores for teachers and administrators. */
package org.footnote.reports;
