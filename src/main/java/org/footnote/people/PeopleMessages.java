package org.footnote.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of sign-in, accounts and classrooms. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message("Sign in")
    String sign_in();

    @Message("Answers that lead back to the page")
    String sign_in_title();

    @Message("The documents your class reads become questions. Each answer carries a note,")
    String sign_in_lede_1();

    @Message("and each note opens at the words that prove it.")
    String sign_in_lede_2();

    @Message("note")
    String note();

    @Message("Back to text, note 1")
    String back_to_text();

    @Message("Such as: the treaty was to hold")
    String example_before();

    @Message("for thirty years")
    String example_span();

    @Message("a treaty of 1950, § 3")
    String example_source();

    @Message("User name")
    String username();

    @Message("Password")
    String password();

    @Message("User name or password is not right. Try again; capitals count in the password only.")
    String sign_in_refused();

    @Message("Too many attempts. Wait {minutes} minutes, then try again.")
    String sign_in_wait(long minutes);

    @Message("You are signed out.")
    String signed_out();

    @Message("Account")
    String account();

    @Message("Your account")
    String account_title();

    @Message("You sign in as {username}.")
    String account_username(String username);

    @Message("How Footnote shows itself to you")
    String account_profile();

    @Message("Display name")
    String display_name();

    @Message("Others see this name.")
    String display_name_hint();

    @Message("Language")
    String language();

    @Message("As the browser asks")
    String language_browser();

    @Message("Time zone")
    String zone();

    @Message("Dates and times are shown in it.")
    String zone_hint();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Choose a language from the list.")
    String language_unknown();

    @Message("Choose a time zone from the list.")
    String zone_unknown();

    @Message("Change the password")
    String account_password();

    @Message("Old password")
    String old_password();

    @Message("New password")
    String new_password();

    @Message("At least 10 characters. A few words you can remember are best.")
    String new_password_hint();

    @Message("Change password")
    String change_password();

    @Message("The password is changed. Other devices have to sign in again.")
    String password_changed();

    @Message("The old password is not right.")
    String old_password_not_right();

    @Message("Choose a password of at most 72 bytes.")
    String password_too_long();

    @Message("Demo people have no password; there is nothing to change.")
    String password_demo();
}
