package org.footnote.web;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The landing page: the first section of whoever arrives. */
@Path("/")
@Authenticated
public class HomeResource {

    @Inject
    Page page;

    @GET
    public Response home() {
        return Flash.seeOther(
                page.sections().stream().findFirst().map(Section::path).orElse("/account"));
    }
}
