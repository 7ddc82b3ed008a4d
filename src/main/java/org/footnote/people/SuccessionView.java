package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/** Who leaves, and to whom it may go. */
public record SuccessionView(long id, String name, List<Option> heirs, String chosen, FormErrors errors) {}
