package org.footnote.knowledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.footnote.generation.AliasFile;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestPath;

/** Names that mean the same. */
@Path("/collections/{id}/aliases")
@RolesAllowed({"teacher", "admin"})
public class AliasesResource {

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance aliases(AliasesView view);
    }

    @Inject
    KeepingAliases keeping;

    @Inject
    Forms forms;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@RestPath long id) {
        KeepingAliases.Kept kept = keeping.list(id, page.viewer());
        return view(kept, kept.content(), List.of(), FormErrors.none());
    }

    @POST
    public Response write(@RestPath long id, @BeanParam AliasForm form) {
        FormErrors errors = forms.check(form);
        List<String> problems = errors.any() ? List.of() : problems(form.aliases());
        if (!problems.isEmpty()) {
            errors.add("aliases", words().aliases_problems(problems.size()));
        }
        if (errors.any()) {
            KeepingAliases.Kept kept = keeping.list(id, page.viewer());
            String text = form.aliases() == null ? kept.content() : form.aliases();
            return Forms.again(view(kept, text, problems, errors));
        }
        keeping.write(id, form.aliases(), page.viewer());
        return Flash.seeOther("/collections/" + id + "/aliases", words().aliases_saved());
    }

    private List<String> problems(String text) {
        return AliasFile.parse(text).problems().stream()
                .map(problem -> FaultWords.of(problem, page.viewer().locale()))
                .toList();
    }

    private static TemplateInstance view(
            KeepingAliases.Kept kept, String text, List<String> problems, FormErrors errors) {
        return Templates.aliases(new AliasesView(
                kept.collectionId(),
                kept.collection(),
                kept.editable(),
                text,
                KeepingAliases.lines(AliasFile.parse(kept.content()).aliases()),
                problems,
                errors));
    }

    private KnowledgeMessages words() {
        return page.messages(KnowledgeMessages.class);
    }
}
