package org.footnote.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Section;
import org.footnote.web.Sections;
import org.footnote.web.Viewer;

/** What students find in the navigation. */
@ApplicationScoped
class ProgressSections implements Sections {

    @Override
    public List<Section> of(Viewer viewer) {
        ProgressMessages m = Page.messages(ProgressMessages.class, viewer.locale());
        return viewer.is(Role.STUDENT)
                ? List.of(
                        new Section("today", "/today", m.today(), 0),
                        new Section("practice", "/practice", m.practice(), 5),
                        new Section("timeline", "/timeline", m.timeline(), 10),
                        new Section("progress", "/progress", m.progress(), 30))
                : List.of();
    }
}
