package org.footnote.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;

/** A quiz on paper. */
@Path("/")
@RolesAllowed("teacher")
public class PrintResource {

    private static final String PDF = "application/pdf";

    @CheckedTemplate(basePath = "quiz/sets")
    static class Templates {
        static native TemplateInstance prints(PrintsView view);
    }

    @Inject
    PrintingSet printing;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    @Path("/quizzes/{id}/prints")
    public TemplateInstance prints(@PathParam("id") long id) {
        return Templates.prints(printing.seen(id, PrintForm.usual(), FormErrors.none(), page.viewer()));
    }

    @POST
    @Path("/quizzes/{id}/prints")
    public Response print(@PathParam("id") long id, @BeanParam PrintForm form) {
        FormErrors errors = forms.check(form);
        PaperMessages words = page.messages(PaperMessages.class);
        if (!errors.any() && printing.print(id, form, page.viewer()).isEmpty()) {
            errors.add("variants", words.nothing());
        }
        return errors.any()
                ? Forms.again(Templates.prints(printing.seen(id, form, errors, page.viewer())))
                : Flash.seeOther("/quizzes/" + id + "/prints", words.made());
    }

    @GET
    @Path("/prints/{id}/sheets.pdf")
    public Response sheets(@PathParam("id") long id) {
        return file(printing.sheets(id, page.viewer()));
    }

    @GET
    @Path("/prints/{id}/key.pdf")
    public Response key(@PathParam("id") long id) {
        return file(printing.key(id, page.viewer()));
    }

    private static Response file(PrintingSet.Printed printed) {
        return Response.ok(printed.content(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
