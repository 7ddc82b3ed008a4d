/** What every page needs: the viewer, layout data, form errors, error pages, security headers. */
package org.footnote.web;
