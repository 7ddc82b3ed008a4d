package org.footnote.people;

/**
 * Everything that a teacher kept goes to another one; every room does its part in the same transaction.
 *
 * @param actor user name of who decided it, for the log
 */
public record TeacherSucceeded(long from, long to, String actor) {}
