package org.footnote.people;

/** Whether demonstration people, who have no password, may come in here. */
public interface DemoDoor {

    boolean isOpen();
}
