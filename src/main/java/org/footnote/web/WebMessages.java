package org.footnote.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the layout, the form tags and the error pages. */
@MessageBundle("web")
public interface WebMessages {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Every answer leads back to the passage that proves it.")
    String foot();

    @Message("Sign out")
    String sign_out();

    @Message(
            "There is no connection, so you are not signed out. Nothing is lost; sign out again when the connection is back.")
    String sign_out_cut();

    @Message(
            "Not everything you answered is saved yet. It stays in this browser and is sent when you sign in here again. Press the button again to sign out all the same.")
    String sign_out_waits();

    @Message("student")
    String role_student();

    @Message("teacher")
    String role_teacher();

    @Message("administrator")
    String role_admin();

    @Message("One thing to put right")
    String errors_one();

    @Message("{count} things to put right")
    String errors_many(int count);

    @Message("This request could not be read")
    String error_400_title();

    @Message("The form may have expired. Go back, load the page again, and send it once more; nothing was changed.")
    String error_400_text();

    @Message("This page had been open for too long")
    String error_old_title();

    @Message(
            "What you sent was not taken, and nothing was changed. Open the page again and send it once more. If this happens each time, let your browser keep cookies of this site.")
    String error_old_text();

    @Message("This page is not yours to open")
    String error_403_title();

    @Message("Your account may not do this. If you think it should, ask an administrator.")
    String error_403_text();

    @Message("There is no such page")
    String error_404_title();

    @Message("The address may be mistyped, or what it showed may not be open to you.")
    String error_404_text();

    @Message("That cannot be done here")
    String error_405_title();

    @Message("This address answers other requests only.")
    String error_405_text();

    @Message("What was sent is too large")
    String error_413_title();

    @Message("Send it in smaller parts; nothing was changed.")
    String error_413_text();

    @Message("Something failed on our side")
    String error_500_title();

    @Message("What you had saved is safe. Try again; if it fails again, tell an administrator this number:")
    String error_500_text();

    @Message("Open the page again")
    String again();

    @Message("Go to the first page")
    String home();
}
