package org.footnote.material;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of collections, documents and the reader. */
@MessageBundle("material")
public interface MaterialMessages {

    @Message("Collections")
    String collections();

    @Message("Reader")
    String reader();

    @Message("Collections")
    String collections_title();

    @Message("A collection holds the documents that a class reads together and is asked about.")
    String collections_lede();

    @Message("Yours")
    String collections_own();

    @Message("Open to you")
    String collections_others();

    @Message("You have no collection yet. Make one below, then add documents to it.")
    String collections_none();

    @Message("New collection")
    String new_collection();

    @Message("Title")
    String title();

    @Message("Description")
    String description();

    @Message("One or two sentences for those who read it. May be empty.")
    String description_hint();

    @Message("Make the collection")
    String create();

    @Message("The collection is made. Add its documents next.")
    String created();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("open to everyone")
    String open_to_all();

    @Message("kept by {name}")
    String owner(String name);

    @Message("{#if count == 1}1 document{#else}{count} documents{/if}")
    String documents_count(long count);

    @Message("{#if count == 1}1 passage{#else}{count} passages{/if}")
    String passages_count(int count);

    @Message("{#if count == 1}1 character{#else}{count} characters{/if}")
    String characters_count(int count);

    @Message("added {day}")
    String added_on(String day);

    @Message("Documents")
    String documents();

    @Message("File")
    String file();

    @Message("Correct the details")
    String edit();

    @Message("No documents are here yet.")
    String no_documents();

    @Message("Choose one or more files below to add them.")
    String no_documents_next();

    @Message("Add documents")
    String add_documents();

    @Message("Files")
    String files();

    @Message(
            "Files ending in {endings}. Texts and web pages up to {text} MB each, PDF and Word documents up to {other} MB, 60 MB together; plain text in UTF-8. You can choose several at once.")
    String files_hint(String endings, long text, long other);

    @Message("Add the files")
    String upload();

    @Message("Choose at least one file.")
    String files_missing();

    @Message("None of the files was added; the reason stands beside each.")
    String files_all_refused();

    @Message("Nothing was added yet: a document of this name is here. Say whether the file is its new version.")
    String files_waiting();

    @Message("What came of the files")
    String report();

    @Message("Result")
    String result();

    @Message("Added.")
    String result_imported();

    @Message(
            "The new version is in force. The former one can still be read, and questions whose cited words are gone wait for you.")
    String result_replaced();

    @Message("Is this a new version?")
    String waiting_title();

    @Message(
            "A document of this name is here. Its words would stay for the citations that point into them; questions whose cited words the new version does not have would not be asked until you decide.")
    String waiting_lede();

    @Message("{file}, uploaded {at}, in the place of")
    String waiting_line(String file, String at);

    @Message("Replace with this version")
    String replace();

    @Message("Do not use it")
    String dismiss();

    @Message("The file was not used. The document is as it was.")
    String dismissed();

    @Message("This is an earlier version, replaced on {day}. Citations made before then point here.")
    String earlier_version(String day);

    @Message("Read the present version")
    String present_version();

    @Message("Already here, unchanged.")
    String result_unchanged();

    @Message("Not added: only files ending in {endings} can be read.")
    String result_unsupported_format(String endings);

    @Message("Not added: the file holds no text.")
    String result_empty();

    @Message("Not added: the file is larger than {limit} MB, or holds more than {text} MB of text.")
    String result_too_large(long limit, long text);

    @Message("Not added: the text is not in UTF-8. Save it as UTF-8, then add it again.")
    String result_not_utf8();

    @Message("Not added: this is no text file, whatever its name says.")
    String result_binary();

    @Message(
            "Not added: the file is of another format than the ending of its name says. Name it rightly, then add it again.")
    String result_wrong_ending();

    @Message("Not added: the document is protected by a password. Save a copy without protection, then add that.")
    String result_encrypted();

    @Message("Not added: the pages are pictures without text. Run text recognition over the scan, then add the result.")
    String result_no_text();

    @Message("Not added: the file unpacks to far more than a document should hold.")
    String result_expands_too_far();

    @Message("Not added: the file is nested too deeply or has too many parts.")
    String result_too_complex();

    @Message("Not added: the file is damaged or incomplete. Save or download it again, then add it.")
    String result_damaged();

    @Message(
            "Not added yet: a document of this name with other words is here. Say above whether the file is its new version.")
    String result_name_taken();

    @Message("Not added: the same text is here under another name.")
    String result_same_content();

    @Message("Not added: the file name is longer than 200 characters.")
    String result_name_too_long();

    @Message("Title and description")
    String about_collection();

    @Message("Details of a document")
    String details_title();

    @Message("How {file} is named here. Its words stay as they are, because citations point into them.")
    String details_lede(String file);

    @Message("Author")
    String author();

    @Message("As the document names them. Empty where unknown.")
    String author_hint();

    @Message("Reference")
    String reference();

    @Message("Where the text comes from, as a bibliography names it. May be empty.")
    String reference_hint();

    @Message("What there is to read")
    String shelves_title();

    @Message("There is nothing to read yet. Documents appear here once your teacher has added them.")
    String shelves_none();

    @Message(
            "No questions are written for this text, because it is not recognised as English. It can be read and cited.")
    String not_english();

    @Message("Documents · {collection}")
    String folio_documents(String collection);

    @Message("Source: {reference}")
    String follows(String reference);

    @Message("Sections")
    String sections();

    @Message("passage {number}")
    String passage(int number);

    @Message("The words this address points to cannot be found in the text, so nothing is marked.")
    String span_notice();

    @Message("Previous document")
    String previous();

    @Message("Next document")
    String next();

    @Message("All documents of this collection")
    String all_documents();

    @Message("you are reading it")
    String you_are_here();

    @Message("Open in the reader")
    String open_in_reader();

    @Message("The cited words cannot be found in the source any more, so no passage is shown.")
    String citation_notice();

    @Message("Find in this document")
    String find_label();

    @Message("Find")
    String find();

    @Message("Use at most 200 characters.")
    String find_long();

    @Message("Places found")
    String found_places();

    @Message("Nothing in this document reads “{words}”.")
    String found_none(String words);

    @Message("Found in one place.")
    String found_one();

    @Message("Found in {count} places.")
    String found_many(int count);

    @Message("Place {at} of {count}.")
    String found_at(int at, int count);

    @Message("Go to the first")
    String found_first();

    @Message("Previous place")
    String found_previous();

    @Message("Next place")
    String found_next();

    @Message("End the search")
    String found_end();

    @Message("Search the whole collection")
    String search_collection();

    @Message("Search these documents")
    String search_collection_label();

    @Message("Search")
    String search_title();

    @Message("Search the documents")
    String search_label();

    @Message(
            "Every word is to be there, whatever its ending. “Quotation marks” keep words together, a minus leaves one out.")
    String search_hint();

    @Message("Where")
    String search_where();

    @Message("All collections")
    String search_everywhere();

    @Message("One passage for “{words}”")
    String search_one(String words);

    @Message("{count} passages for “{words}”")
    String search_many(long count, String words);

    @Message("No passage for “{words}”")
    String search_none(String words);

    @Message("Words such as “the” and “of” are not searched. Try fewer words, or another form of a name.")
    String search_none_next();

    @Message("Pages of what was found")
    String search_pages();

    @Message("Previous page")
    String search_previous();

    @Message("Next page")
    String search_next();

    @Message("Page {page} of {pages}")
    String search_page(int page, int pages);

    @Message("Coverage")
    String coverage();

    @Message("Sharing")
    String sharing();

    @Message("Who keeps “{title}”")
    String keepers_title(String title);

    @Message(
            "Whoever keeps a collection brings documents, reviews questions and composes quizzes as its owner does, and their students see it.")
    String keepers_lede();

    @Message("owner")
    String keeper_owner();

    @Message("Remove")
    String keeper_remove();

    @Message("Leave")
    String keeper_leave();

    @Message("Remove {name}")
    String keeper_remove_name(String name);

    @Message("Share it with a colleague")
    String share_title();

    @Message("User name of a teacher")
    String share_username();

    @Message("Share")
    String share();

    @Message("Hand it over")
    String pass_title();

    @Message(
            "The collection and the quizzes you made of it belong to a colleague from then on. You go on keeping it until you leave.")
    String pass_text();

    @Message("Hand over")
    String pass();

    @Message("{name} keeps this collection, too.")
    String shared_with(String name);

    @Message("The collection is no longer shared with them.")
    String shared_no_more();

    @Message("The collection belongs to {name} now.")
    String handed_to(String name);

    @Message("No teacher has this user name.")
    String no_such_teacher();

    @Message("shared by {name}")
    String shared_by(String name);
}
