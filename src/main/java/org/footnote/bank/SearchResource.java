package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.footnote.bank.DecisionBatch.Action;
import org.footnote.web.Flash;
import org.footnote.web.FormErrors;
import org.footnote.web.Forms;
import org.footnote.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The question bank: what is in it, by words and by filters, and decisions about many at once. */
@Path("/bank")
@RolesAllowed({"teacher", "admin"})
public class SearchResource {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance searched(SearchedView view);
    }

    @Inject
    SearchingBank searching;

    @Inject
    Deciding deciding;

    @Inject
    Page page;

    @Inject
    SecurityIdentity identity;

    @GET
    public TemplateInstance search(@BeanParam BankFilter filter, @RestQuery("page") @DefaultValue("1") int number) {
        return Templates.searched(searching.page(filter, number, Picked.nothing(), FormErrors.none(), page.viewer()));
    }

    /** The filters and the page stand in the address, as on the page that the decision comes from. */
    @POST
    @Path("/decisions")
    public Response decide(
            @BeanParam BankFilter filter,
            @RestQuery("page") @DefaultValue("1") int number,
            @BeanParam Picked picked,
            @RestForm @DefaultValue("") String action) {
        Action wanted = Arrays.stream(Action.values())
                .filter(a -> a.name().equals(action))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        List<Long> meant = meant(filter, picked);
        FormErrors errors = check(meant);
        if (errors.any()) {
            return again(filter, number, picked, errors);
        }
        return Flash.seeOther(back(filter), told(wanted, deciding.decide(meant, wanted, page.viewer())));
    }

    /** What many questions are about, and how hard they are. */
    @POST
    @Path("/descriptions")
    public Response describe(
            @BeanParam BankFilter filter, @RestQuery("page") @DefaultValue("1") int number, @BeanParam Picked picked) {
        List<Long> meant = meant(filter, picked);
        SearchMessages m = page.messages(SearchMessages.class);
        FormErrors errors = check(meant);
        picked.checkDescription(errors, m);
        if (errors.any()) {
            return again(filter, number, picked, errors);
        }
        String actor = identity.getPrincipal().getName();
        int described = deciding.describe(actor, meant, picked.newTopic(), picked.difficulty(), page.viewer());
        return Flash.seeOther(back(filter), m.described(described));
    }

    private String told(Action done, int number) {
        SearchMessages m = page.messages(SearchMessages.class);
        return switch (done) {
            case APPROVED -> m.approved(number);
            case RETIRED -> m.retired(number);
            case DRAFTED -> m.drafted(number);
        };
    }

    private List<Long> meant(BankFilter filter, Picked picked) {
        return picked.all() ? searching.all(filter, page.viewer()) : picked.question();
    }

    private FormErrors check(List<Long> meant) {
        SearchMessages m = page.messages(SearchMessages.class);
        FormErrors errors = FormErrors.none();
        if (meant.isEmpty()) {
            errors.add("which", m.nothing_picked());
        }
        if (meant.size() > SearchingBank.MOST) {
            errors.add("which", m.too_many(SearchingBank.MOST));
        }
        return errors;
    }

    /** The page with everything as it was sent. */
    private Response again(BankFilter filter, int number, Picked picked, FormErrors errors) {
        return Forms.again(Templates.searched(searching.page(filter, number, picked, errors, page.viewer())));
    }

    @POST
    @Path("/{batch}/undoing")
    public Response undo(@BeanParam BankFilter filter, @RestPath long batch) {
        Deciding.TakenBack back = deciding.takeBack(batch, page.viewer());
        return Flash.seeOther(
                back(filter), page.messages(ReviewMessages.class).taken_back(back.restored(), back.changed()));
    }

    private static String back(BankFilter filter) {
        return filter.isEmpty() ? "/bank" : "/bank?" + filter.query();
    }
}
