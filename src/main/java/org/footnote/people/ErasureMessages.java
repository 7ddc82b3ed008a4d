package org.footnote.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the end of an account. */
@MessageBundle("erasure")
public interface ErasureMessages {

    @Message("Erase a person")
    String title();

    @Message("People")
    String people();

    @Message("Erase {name}")
    String erase_whom(String name);

    @Message("This person asked for it on {when}.")
    String asked_on(String when);

    @Message(
            "Gone for good are the account, the memberships of classrooms, every attempt with its answers and marks, every challenge, and everything remembered of practice.")
    String what_goes();

    @Message(
            "Documents, questions and quizzes made for others stay without the name. The log keeps the user name under which things were done, and that the account was erased.")
    String what_stays();

    @Message("Type the name to confirm")
    String type_name();

    @Message("Type your user name to confirm")
    String type_username();

    @Message("As it is written: {name}")
    String type_hint(String name);

    @Message("Erase for good")
    String erase();

    @Message("Leave everything as it is")
    String leave();

    @Message("This is not the name as it is written.")
    String name_differs();

    @Message("This is not your user name.")
    String username_differs();

    @Message("{name} is erased.")
    String erased(String name);

    @Message("An administrator will erase your account. Until then you may withdraw.")
    String asked();

    @Message("Your account stays.")
    String withdrawn();

    @Message("Erase my account")
    String title_own();

    @Message("Account")
    String account();

    @Message("This account belongs to the demonstration and is shared, so it is not erased.")
    String demo();

    @Message("You asked on {when} to be erased. An administrator will do it; until then everything is as it was.")
    String you_asked(String when);

    @Message("I want to stay")
    String withdraw();

    @Message(
            "You may ask to be erased. An administrator then deletes your account, your memberships of classrooms, your attempts with answers and marks, your challenges, and everything remembered of your practice. It cannot be undone.")
    String own_text();

    @Message("Ask to be erased")
    String ask();

    @Message("Erase")
    String erase_short();

    @Message("Erase {name}")
    String erase_of(String name);

    @Message("asks to be erased")
    String state_asks();

    @Message("Hand over")
    String succession();

    @Message("Hand over the work of {name}")
    String succession_of(String name);

    @Message(
            "Classrooms, collections and quizzes go to a colleague, at once and all of them. Do it before an account is closed or erased, or later.")
    String succession_text();

    @Message("Colleague")
    String heir();

    @Message("Choose a colleague")
    String heir_choose();

    @Message("Choose a colleague who teaches and whose account is open.")
    String heir_missing();

    @Message("Hand over everything")
    String hand_over();

    @Message("Everything belongs to {name} now.")
    String succeeded(String name);

    @Message("Hand over the work of {name}")
    String hand_over_of(String name);
}
