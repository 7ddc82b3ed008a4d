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

    @Message(".")
    String example_after();

    @Message("a treaty, § 3")
    String example_source();

    @Message("User name")
    String username();

    @Message("Password")
    String password();

    @Message("User name or password is not right. Try again; capitals count in the password only.")
    String sign_in_refused();

    @Message("Too many attempts. Wait {minutes} minutes, then try again.")
    String sign_in_wait(long minutes);

    @Message(
            "Your session had ended, so what you sent last was not saved. Sign in, and you are back at the page it came from.")
    String session_ended();

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

    @Message("People")
    String people();

    @Message("Everybody with an account")
    String people_title();

    @Message("Classrooms")
    String classrooms();

    @Message("Look around as")
    String demo_title();

    @Message("This is a demonstration on this computer. Everybody in it is invented.")
    String demo_banner();

    @Message("{name}, {role}")
    String demo_person(String name, String role);

    @Message("Enter as {name}")
    String demo_enter(String name);

    @Message("Takes quizzes and reads the passages that prove the answers")
    String demo_student();

    @Message("Brings documents, reviews questions, reads results")
    String demo_teacher();

    @Message("Keeps accounts and classrooms, reads score reports")
    String demo_admin();

    @Message("Or sign in")
    String or_sign_in();

    @Message("Name")
    String column_name();

    @Message("Role")
    String column_role();

    @Message("Actions")
    String column_actions();

    @Message("closed")
    String state_closed();

    @Message("demonstration")
    String state_demo();

    @Message("no password yet")
    String state_invited();

    @Message("New link")
    String new_link();

    @Message("New link for {name}")
    String new_link_for(String name);

    @Message("Close")
    String close_account();

    @Message("Close the account of {name}")
    String close_account_of(String name);

    @Message("Open again")
    String open_account();

    @Message("Open the account of {name} again")
    String open_account_of(String name);

    @Message("The account of {name} is closed. What they did is kept.")
    String account_closed(String name);

    @Message("The account of {name} is open again.")
    String account_opened(String name);

    @Message("Add somebody")
    String add_person();

    @Message("They choose their own password through a link that works once.")
    String add_person_text();

    @Message("Letters and digits, and . _ - @ between them.")
    String username_hint();

    @Message("This user name is taken. Choose another.")
    String username_taken();

    @Message("Role")
    String role();

    @Message("Add")
    String add();

    @Message("Give {name} this link. It works once, until {until}, and is not shown again: {address}")
    String link_made(String name, String until, String address);

    @Message("Choose your password")
    String link_title();

    @Message("You will sign in as {username}.")
    String link_text(String username);

    @Message("Become the first administrator")
    String link_first_title();

    @Message("This installation has no administrator yet. Choose who you are; the link works once.")
    String link_first_text();

    @Message("Save and enter")
    String link_go();

    @Message("This link does not open any more")
    String gone_title();

    @Message(
            "It was used, its time is over, or a newer link took its place. An administrator can give you a new one, under People. Where there is no administrator yet, start Footnote again: it prints a new link.")
    String gone_text();

    @Message("Go to sign-in")
    String gone_next();

    @Message("You are signed in as {username}.")
    String welcome(String username);

    @Message("Classrooms")
    String classrooms_title();

    @Message("There is no classroom yet. Make one below, then enrol its people.")
    String classrooms_none();

    @Message("Classroom")
    String classroom();

    @Message("Students")
    String classroom_students();

    @Message("Teachers")
    String classroom_teachers();

    @Message("Make a classroom")
    String classroom_add();

    @Message("Name")
    String classroom_name();

    @Message("The classroom is made. Enrol its people below.")
    String classroom_made();

    @Message("There is a classroom of this name. Choose another.")
    String classroom_taken();

    @Message("Nobody is enrolled yet.")
    String classroom_empty();

    @Message("Make")
    String make();

    @Message("Enrol somebody")
    String enrol_title();

    @Message("Enrol")
    String enrol();

    @Message("A student studies here; a teacher or an administrator teaches here.")
    String enrol_hint();

    @Message("{username} is enrolled.")
    String enrolled(String username);

    @Message("Nobody has this user name. Check it on the people page.")
    String username_unknown();

    @Message("Withdraw")
    String withdraw();

    @Message("Withdraw {name}")
    String withdraw_name(String name);

    @Message("Withdrawn. What they did here is kept.")
    String withdrawn();

    @Message("Extra time")
    String column_time();

    @Message("Extra time of {name}")
    String extra_time_of(String name);

    @Message("none")
    String extra_time_none();

    @Message("{percent} % more")
    String extra_time_more(long percent);

    @Message("Save")
    String extra_time_save();

    @Message("Extra time saved. It counts at once, also in attempts that are open.")
    String extra_time_kept();

    @Message("Extra time makes time limits longer, and the time in which a quiz is open. Each student sees their own.")
    String extra_time_hint();

    @Message("Results of this classroom")
    String classroom_results();

    @Message("Your session has ended. What you sent is kept on this page: sign in again, and it is sent.")
    String session_ended_held();

    @Message("You are signed in again")
    String held_title();

    @Message("What you sent when your session had ended is kept here and not saved yet.")
    String held_text();

    @Message("Send it now")
    String held_send();

    @Message("Do not send it")
    String held_drop();
}
