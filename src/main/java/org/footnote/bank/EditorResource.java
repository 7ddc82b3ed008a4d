package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The versions of a question: the one that is being written, and those that were. */
@Path("/questions/{id}/versions")
@RolesAllowed({"teacher", "admin"})
public class EditorResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance editor(EditorView view);

        static native TemplateInstance history(HistoryView view);
    }

    @Inject
    Editing editing;

    @Inject
    SeeingHistory history;

    @Inject
    Page page;

    @GET
    public TemplateInstance history(
            @RestPath long id,
            @RestQuery("former") Optional<Integer> former,
            @RestQuery("later") Optional<Integer> later) {
        return Templates.history(history.of(id, former, later, page.viewer()));
    }

    @GET
    @Path("/new")
    public TemplateInstance edit(@RestPath long id, @RestQuery("from") @DefaultValue("") String from) {
        return Templates.editor(editing.open(id, from, page.viewer()));
    }

    @POST
    public Response save(@RestPath long id, @BeanParam EditorForm form) {
        Editing.Outcome outcome = editing.submit(id, form, page.viewer());
        return outcome.again().isPresent()
                ? shown(outcome.again().get(), form)
                : Flash.seeOther(
                        outcome.back(), page.messages(EditorMessages.class).saved());
    }

    @POST
    @Path("/{number}/restoration")
    public Response restore(@RestPath long id, @RestPath int number) {
        editing.restore(id, number, page.viewer());
        return Flash.seeOther(
                "/questions/" + id, page.messages(EditorMessages.class).restored(number));
    }

    /** Looking is no mistake; what cannot be kept is. */
    static Response shown(EditorView view, EditorForm form) {
        return (form.isCheck() || form.isOfOtherType()) && !view.errors().any()
                ? Response.ok(Templates.editor(view)).build()
                : Forms.again(Templates.editor(view));
    }
}
