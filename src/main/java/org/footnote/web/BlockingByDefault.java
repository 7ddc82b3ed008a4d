package org.footnote.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/** Pages read the database, so every resource runs on a worker thread, also those that return a template. */
@Blocking
public class BlockingByDefault extends Application {}
