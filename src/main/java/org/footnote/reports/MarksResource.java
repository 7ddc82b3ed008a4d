package org.footnote.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.footnote.quiz.MarkTable;
import org.footnote.quiz.SeeingMarks;
import org.footnote.web.Page;

/** Marks of an assignment: a live table, and files to take along. */
@Path("/desk/assignments/{id}")
@RolesAllowed("teacher")
public class MarksResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance marks(MarkTable table);
    }

    @Inject
    SeeingMarks seeing;

    @Inject
    Page page;

    @GET
    @Path("/results")
    public TemplateInstance results(@PathParam("id") long id) {
        return Templates.marks(seeing.table(id, page.viewer()));
    }

    /** @param questions present where each question has a column */
    @GET
    @Path("/marks.csv")
    public Response csv(@PathParam("id") long id, @QueryParam("questions") String questions) {
        MarkSheet sheet = sheet(id, questions);
        return file(sheet.csv(), CSV, sheet.name() + ".csv");
    }

    /** @param questions present where each question has a column */
    @GET
    @Path("/marks.xlsx")
    public Response xlsx(@PathParam("id") long id, @QueryParam("questions") String questions) {
        MarkSheet sheet = sheet(id, questions);
        return file(sheet.xlsx(), XLSX, sheet.name() + ".xlsx");
    }

    private MarkSheet sheet(long id, String questions) {
        return MarkSheet.of(
                seeing.table(id, page.viewer()),
                questions != null,
                page.viewer().zone(),
                page.messages(MarksMessages.class));
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
