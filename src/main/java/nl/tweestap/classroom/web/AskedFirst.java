package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.tweestap.school.FirstBinding;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;

/** What the school in the address asks for before a first binding, as far as pages differ by it. */
@RequestScoped
public class AskedFirst {

    @Inject Schools schools;
    @Inject CurrentAddress address;

    private FirstBinding policy() {
        String school = address.school().orElseThrow();
        return schools.find(school).orElseThrow().policy().firstBinding();
    }

    /** Whether it asks for anything. */
    boolean isAnything() {
        return policy() != FirstBinding.PASSWORD;
    }

    /** Whether an open lesson is enough. */
    boolean isLessonEnough() {
        return policy() == FirstBinding.CLASS_WINDOW;
    }

    /** Whether each student shows something, lesson or not. */
    boolean isOfEachStudent() {
        return isAnything() && !isLessonEnough();
    }
}
