/** Main, command line, embedded database, first run, demo and settings. */
package org.footnote.app;
