package nl.tweestap.teach.web;

import java.util.Arrays;
import java.util.Locale;

/** Where a teacher puts it, and what that place takes: see docs/lessons.md. */
enum Lesson {
    MOODLE(Form.FRAME),
    CANVAS(Form.FRAME),
    BRIGHTSPACE(Form.FRAME),
    ITSLEARNING(Form.FRAME),
    MAGISTER(Form.ADDRESS),
    TEAMS(Form.ADDRESS),
    SHAREPOINT(Form.FRAME),
    CLASSROOM(Form.ADDRESS),
    MAIL(Form.LETTER),
    IFRAME(Form.FRAME),
    HTML(Form.ANCHOR),
    MARKDOWN(Form.MARKDOWN),
    OEMBED(Form.OEMBED);

    private final Form form;

    Lesson(Form form) {
        this.form = form;
    }

    /** What is copied. */
    enum Form {
        ADDRESS,
        FRAME,
        ANCHOR,
        MARKDOWN,
        OEMBED,
        LETTER
    }

    Form form() {
        return form;
    }

    /** As it stands in an address and in message keys. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first one for what is none. */
    static Lesson ofTag(String tag) {
        return Arrays.stream(values())
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElse(MOODLE);
    }
}
