package org.footnote.bank;

/**
 * What can be taken back.
 *
 * @param number of questions it was decided about
 */
record UndoView(long batch, DecisionBatch.Action action, int number) {

    public boolean approved() {
        return action == DecisionBatch.Action.APPROVED;
    }

    public boolean drafted() {
        return action == DecisionBatch.Action.DRAFTED;
    }
}
