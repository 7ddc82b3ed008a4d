package org.footnote.reports;

import jakarta.ws.rs.QueryParam;

/** What a report is about; null stands for all. */
public record ReportFilter(
        @QueryParam("quiz") Long quiz,
        @QueryParam("classroom") Long classroom) {}
