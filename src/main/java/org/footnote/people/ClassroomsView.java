package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/** All classrooms, and the form for a new one. */
public record ClassroomsView(List<Classrooms.Summary> classrooms, String name, FormErrors errors) {}
