package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Section;
import org.footnote.web.Sections;
import org.footnote.web.Viewer;

/** What administrators and teachers find in the navigation. */
@ApplicationScoped
class PeopleSections implements Sections {

    private static final int PEOPLE = 80;
    private static final int TAUGHT = 31;

    @Override
    public List<Section> of(Viewer viewer) {
        if (viewer.is(Role.TEACHER)) {
            RoomMessages words = Page.messages(RoomMessages.class, viewer.locale());
            return List.of(new Section("classrooms", "/desk/classrooms", words.classrooms(), TAUGHT));
        }
        if (!viewer.is(Role.ADMIN)) {
            return List.of();
        }
        PeopleMessages messages = Page.messages(PeopleMessages.class, viewer.locale());
        return List.of(
                new Section("people", "/people", messages.people(), PEOPLE),
                new Section("classrooms", "/classrooms", messages.classrooms(), PEOPLE + 1));
    }
}
