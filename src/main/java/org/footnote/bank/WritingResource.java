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
import java.util.List;
import java.util.Optional;
import org.footnote.web.Flash;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Questions that a teacher writes on a passage: the words that prove them, then the question. */
@Path("/documents/{id}/passages/{passage}/questions")
@RolesAllowed({"teacher", "admin"})
public class WritingResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance picking(PickingView view);
    }

    @Inject
    WritingByHand writing;

    @Inject
    Page page;

    @GET
    @Path("/new")
    public Response open(
            @RestPath long id,
            @RestPath int passage,
            @RestQuery("span") List<String> spans,
            @RestQuery("words") @DefaultValue("") String words,
            @RestQuery("type") @DefaultValue("") String type) {
        boolean asked = !type.isEmpty() || !words.isBlank();
        Optional<EditorView> editor =
                asked ? writing.open(id, passage, spans, words, type, page.viewer()) : Optional.empty();
        if (editor.isPresent()) {
            return Response.ok(EditorResource.Templates.editor(editor.get())).build();
        }
        TemplateInstance picking = Templates.picking(writing.pick(id, passage, asked, page.viewer()));
        return asked ? Forms.again(picking) : Response.ok(picking).build();
    }

    @POST
    public Response write(@RestPath long id, @RestPath int passage, @BeanParam EditorForm form) {
        WritingByHand.Written written = writing.submit(id, passage, form, page.viewer());
        if (written.again().isPresent()) {
            return EditorResource.shown(written.again().get(), form);
        }
        EditorMessages m = page.messages(EditorMessages.class);
        return Flash.seeOther(
                "/questions/" + written.question().orElseThrow(),
                form.isApproval() ? m.created_approved() : m.created());
    }
}
