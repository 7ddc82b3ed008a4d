package org.footnote.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Section;
import org.footnote.web.Sections;
import org.footnote.web.Viewer;

/** What administrators find in the navigation. */
@ApplicationScoped
class ReportSections implements Sections {

    @Override
    public List<Section> of(Viewer viewer) {
        return viewer.is(Role.ADMIN)
                ? List.of(new Section(
                        "reports",
                        "/reports",
                        Page.messages(ReportMessages.class, viewer.locale()).reports(),
                        0))
                : List.of();
    }
}
