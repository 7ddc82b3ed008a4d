package org.footnote.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Every template and every validation message speaks the viewer's language; no page needs to ask for it. */
@ApplicationScoped
public class ViewerLocale implements LocaleResolver {

    void everyTemplate(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> instance.setAttribute(TemplateInstance.LOCALE, current()));
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return current();
    }

    /** English outside a request. */
    static Locale current() {
        if (!Arc.container().requestContext().isActive()) {
            return Languages.ENGLISH;
        }
        try (InstanceHandle<Page> page = Arc.container().instance(Page.class)) {
            return page.get().viewer().locale();
        }
    }
}
