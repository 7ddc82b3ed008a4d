package org.footnote.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.footnote.bank.DecisionBatch.Action;
import org.footnote.web.Flash;
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

    @GET
    public TemplateInstance search(@BeanParam BankFilter filter, @RestQuery("page") @DefaultValue("1") int number) {
        return Templates.searched(searching.page(filter, number, page.viewer()));
    }

    /** The filters stand in the address, as on the page that the decision comes from. */
    @POST
    @Path("/decisions")
    public Response decide(
            @BeanParam BankFilter filter,
            @RestForm List<Long> question,
            @RestForm @DefaultValue("ticked") String which,
            @RestForm @DefaultValue("") String action) {
        if (!action.matches("APPROVED|RETIRED")) {
            throw new BadRequestException();
        }
        SearchMessages m = page.messages(SearchMessages.class);
        List<Long> meant = which.equals("all") ? searching.all(filter, page.viewer()) : question;
        if (meant.size() > SearchingBank.MOST) {
            return Flash.seeOther(back(filter), m.too_many(SearchingBank.MOST));
        }
        if (meant.isEmpty()) {
            return Flash.seeOther(back(filter), m.nothing_picked());
        }
        int number = deciding.decide(meant, Action.valueOf(action), page.viewer());
        return Flash.seeOther(back(filter), action.equals("APPROVED") ? m.approved(number) : m.retired(number));
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
