package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/** The classrooms a teacher teaches, and the form for a new one. */
public record TaughtView(List<Classrooms.Summary> classrooms, String name, FormErrors errors) {}
