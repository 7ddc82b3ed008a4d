package org.footnote.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every refusal and failure that has no page of its own gets one in the layout. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String INCIDENT = "X-Incident";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(ErrorView view);
    }

    /**
     * What an error page shows.
     *
     * @param incident empty unless it was our fault
     * @param back     the page that a refused form stands on, empty: the first page
     */
    public record ErrorView(int status, String title, String text, String incident, String back) {}

    @Inject
    Page page;

    @Inject
    RoutingContext routing;

    @Inject
    CsrfTokenParameterProvider csrf;

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        Response response = refused.getResponse();
        return response.getStatus() >= 500 ? failed(refused) : response;
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return Response.status(Response.Status.FORBIDDEN).build();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Incident %s", incident);
        return Response.serverError().header(INCIDENT, incident).build();
    }

    @ServerResponseFilter
    void dress(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        if (response.getStatus() == 405 && request.getMethod().equals("GET")) {
            // an address that only takes forms, opened again from the browser's history: the page of the form
            response.setStatus(303);
            response.getHeaders().remove("Allow");
            response.getHeaders()
                    .putSingle("Location", above(request.getUriInfo().getPath()));
            return;
        }
        String incident = response.getHeaderString(INCIDENT);
        ErrorView view = view(response.getStatus(), incident == null ? "" : incident);
        response.setEntity(Templates.error(view).render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private static String above(String path) {
        int end = path.lastIndexOf('/');
        return end > 0 ? path.substring(0, end) : "/";
    }

    private ErrorView view(int status, String incident) {
        WebMessages m = page.messages(WebMessages.class);
        if (status == 400 && routing.request().getCookie(csrf.getCookieName()) == null) {
            return new ErrorView(status, m.error_old_title(), m.error_old_text(), "", cameFrom());
        }
        return switch (status) {
            case 403 -> new ErrorView(status, m.error_403_title(), m.error_403_text(), incident, "");
            case 404, 410 -> new ErrorView(status, m.error_404_title(), m.error_404_text(), incident, "");
            case 405 -> new ErrorView(status, m.error_405_title(), m.error_405_text(), incident, "");
            case 413 -> new ErrorView(status, m.error_413_title(), m.error_413_text(), incident, cameFrom());
            default ->
                status >= 500
                        ? new ErrorView(status, m.error_500_title(), m.error_500_text(), incident, cameFrom())
                        : new ErrorView(status, m.error_400_title(), m.error_400_text(), incident, cameFrom());
        };
    }

    private String cameFrom() {
        return CameFrom.path(routing).orElse("");
    }
}
