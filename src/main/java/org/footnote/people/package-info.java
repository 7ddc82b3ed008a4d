/** Users, roles, sign-in, classrooms and enrolment. */
package org.footnote.people;
