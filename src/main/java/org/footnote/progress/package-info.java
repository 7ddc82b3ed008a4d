/** What each learner remembers, per fact and topic. */
package org.footnote.progress;
