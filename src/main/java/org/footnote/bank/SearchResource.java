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
import java.util.OptionalDouble;
import java.util.function.Function;
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

    @Inject
    SecurityIdentity identity;

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
        Action wanted = Arrays.stream(Action.values())
                .filter(a -> a.name().equals(action))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        SearchMessages m = page.messages(SearchMessages.class);
        return each(filter, question, which, meant -> {
            int number = deciding.decide(meant, wanted, page.viewer());
            return switch (wanted) {
                case APPROVED -> m.approved(number);
                case RETIRED -> m.retired(number);
                case DRAFTED -> m.drafted(number);
            };
        });
    }

    /** What many questions are about, and how hard they are. */
    @POST
    @Path("/descriptions")
    public Response describe(
            @BeanParam BankFilter filter,
            @RestForm List<Long> question,
            @RestForm @DefaultValue("ticked") String which,
            @RestForm @DefaultValue("") String newTopic,
            @RestForm @DefaultValue("") String newDifficulty) {
        SearchMessages m = page.messages(SearchMessages.class);
        String topic = newTopic.strip();
        boolean hard = newDifficulty.matches("0\\.[1-9]");
        if (topic.isEmpty() && !hard) {
            return Flash.seeOther(back(filter), m.nothing_described());
        }
        if (topic.length() > WritingByHand.LONGEST_TOPIC) {
            return Flash.seeOther(back(filter), m.too_long(WritingByHand.LONGEST_TOPIC));
        }
        OptionalDouble difficulty =
                hard ? OptionalDouble.of(Double.parseDouble(newDifficulty)) : OptionalDouble.empty();
        return each(
                filter,
                question,
                which,
                meant -> m.described(deciding.describe(
                        identity.getPrincipal().getName(), meant, topic, difficulty, page.viewer())));
    }

    /** Does something with those that are meant and tells what came of it. */
    private Response each(BankFilter filter, List<Long> question, String which, Function<List<Long>, String> deed) {
        SearchMessages m = page.messages(SearchMessages.class);
        List<Long> meant = which.equals("all") ? searching.all(filter, page.viewer()) : question;
        if (meant.size() > SearchingBank.MOST) {
            return Flash.seeOther(back(filter), m.too_many(SearchingBank.MOST));
        }
        return Flash.seeOther(back(filter), meant.isEmpty() ? m.nothing_picked() : deed.apply(meant));
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
