package org.footnote.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Section;
import org.footnote.web.Sections;
import org.footnote.web.Viewer;

/** The reader for everyone, the collections for those who keep them. */
@ApplicationScoped
class MaterialSections implements Sections {

    private static final int COLLECTIONS = 30;
    private static final int READER = 40;

    @Override
    public List<Section> of(Viewer viewer) {
        MaterialMessages messages = Page.messages(MaterialMessages.class, viewer.locale());
        List<Section> sections = new ArrayList<>();
        if (!viewer.is(Role.STUDENT)) {
            sections.add(new Section("collections", "/collections", messages.collections(), COLLECTIONS));
        }
        sections.add(new Section("reader", "/documents", messages.reader(), READER));
        return sections;
    }
}
