package org.footnote.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where classrooms are kept and joined. */
@MessageBundle("room")
public interface RoomMessages {

    @Message("Classrooms")
    String classrooms();

    @Message("Your classrooms")
    String classrooms_title();

    @Message("You teach no classroom yet. Make one below, and let students in by a code or a list.")
    String none();

    @Message("{#if students == 1}one student{#else}{students} students{/if}")
    String students(long students);

    @Message("{#if teachers == 1}one teacher{#else}{teachers} teachers{/if}")
    String teachers(long teachers);

    @Message("archived")
    String archived();

    @Message("The classroom is made, and you teach there. Let students in by a code, or read a list of them.")
    String room_made();

    @Message("Let students in")
    String door();

    @Message("Let students into {name}")
    String door_title(String name);

    @Message("The door is closed. A code lets students in for as many days as you say.")
    String door_shut();

    @Message("This classroom is archived, so nobody joins.")
    String door_archived();

    @Message("Students open {address}, or Join on the sign-in page, and type")
    String door_how(String address);

    @Message("It opens until {until}. Whoever has no account makes one on the way.")
    String door_until(String until);

    @Message("The address of this classroom as a picture for the camera of a telephone")
    String picture();

    @Message("Days")
    String days();

    @Message("From 1 to 90.")
    String days_hint();

    @Message("Make a code")
    String make_code();

    @Message("Change the code")
    String change_code();

    @Message("A new code takes the place of this one, which opens nothing any more.")
    String change_text();

    @Message("Close the door")
    String close_door();

    @Message("Here is the code. It can be printed, too.")
    String code_made();

    @Message("The door is closed; the code opens nothing any more.")
    String door_closed();

    @Message("Join a classroom")
    String join_title();

    @Message("Your teacher has a code of eight letters and digits.")
    String join_text();

    @Message("Code")
    String code();

    @Message("Go on")
    String go_on();

    @Message("This code opens nothing. It may be mistyped, changed or too old: ask your teacher for the present one.")
    String code_unknown();

    @Message("Too many codes were tried from here. Wait {minutes} minutes and try again.")
    String code_wait(long minutes);

    @Message("Join {room}")
    String join_room(String room);

    @Message("You have been here before? Then sign in first.")
    String have_account();

    @Message("Sign in")
    String sign_in();

    @Message("Make an account")
    String make_account();

    @Message("Make an account and join")
    String make_and_join();

    @Message("You are in {room} already.")
    String inside(String room);

    @Message("Students join {room} by this code. Whoever teaches is enrolled by a colleague or an administrator.")
    String only_students(String room);

    @Message("Your teachers see what you submit there.")
    String join_note();

    @Message("You have joined {room}.")
    String joined(String room);

    @Message("Read a list of students")
    String roster();

    @Message("Read a list of students into {name}")
    String roster_title(String name);

    @Message(
            "A table saved as CSV in UTF-8, with a line of headings: name and user name; other columns are passed over. New students get an account and a link with which they choose a password. If one line is wrong, nobody is brought in.")
    String roster_text();

    @Message("File")
    String roster_file();

    @Message("Up to 500 lines.")
    String roster_hint();

    @Message("Read the list")
    String roster_go();

    @Message("Choose a file that holds a line of headings and at least one student.")
    String roster_empty();

    @Message("The file is not written in UTF-8. Save it again as “CSV UTF-8”.")
    String roster_not_utf8();

    @Message("The first line must hold headings, with “name” and “username” among them.")
    String roster_no_headings();

    @Message("The list has more than {most} students. Read it in parts.")
    String roster_too_long(int most);

    @Message("The file is no table: a quotation mark may stand alone.")
    String roster_broken();

    @Message(
            "{#if faults == 1}One line is wrong{#else}{faults} lines are wrong{/if}, so nobody was brought in. Mend the file and read it again.")
    String roster_faults(long faults);

    @Message("{#if count == 1}One student is in.{#else}All {count} students are in.{/if}")
    String roster_done(int count);

    @Message("Print or copy the links now: each works once, for a week, and is not shown again.")
    String roster_links();

    @Message("Line")
    String line();

    @Message("Name")
    String name();

    @Message("User name")
    String username();

    @Message("What came of it")
    String came();

    @Message("What is to come of it")
    String comes();

    @Message("Link for the password")
    String link();

    @Message("the name is missing")
    String row_no_name();

    @Message("the name is longer than 120 characters")
    String row_long_name();

    @Message("the user name is missing")
    String row_no_username();

    @Message("a user name has 2 to 64 letters, digits and . _ - @ +")
    String row_odd_username();

    @Message("the user name stands in an earlier line")
    String row_twice();

    @Message("new account")
    String row_new();

    @Message("has an account, comes in")
    String row_comes_in();

    @Message("is in already")
    String row_is_in();

    @Message("has an account that is none of your students’: choose another user name, or let them join by code")
    String row_strange();

    @Message("this user name belongs to somebody who does not study")
    String row_no_student();

    @Message("this account is closed")
    String row_closed();

    @Message("Who else teaches here")
    String share_title();

    @Message("User name of a teacher")
    String share_label();

    @Message("They see and do here what you do.")
    String share_hint();

    @Message("Let them teach here")
    String share();

    @Message("{name} teaches here, too.")
    String shared(String name);

    @Message("No teacher has the user name “{username}”.")
    String no_teacher(String username);

    @Message("You are the last one who teaches here. Let somebody else teach here first, or archive the classroom.")
    String last_teacher();

    @Message("Remove")
    String remove();

    @Message("Remove {name} from the classroom")
    String remove_name(String name);

    @Message("New password")
    String password();

    @Message("Link with which {name} chooses a new password")
    String password_of(String name);

    @Message("Archive")
    String archive_title();

    @Message("Archived, the classroom is given nothing any more and nobody joins. What was done stays to be read.")
    String archive_text();

    @Message("Archive the classroom")
    String archive();

    @Message("The classroom is archived. What was done stays to be read.")
    String archived_now();

    @Message("This classroom is archived.")
    String is_archived();

    @Message("Take it out of the archive")
    String restore();

    @Message("The classroom is in use again.")
    String restored();
}
