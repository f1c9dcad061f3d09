package nl.tweestap.wrong.web;

import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/** Answers to addresses for which no test has a sample. */
public class NobodyWalks implements Places {

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool("wrong/{made-up}", "/wrong/page.xhtml", Access.SIGNED_IN),
                Place.ofSchool("wrong/below/**", "/wrong/page.xhtml", Access.OPEN),
                Place.ofSchool("wrong", "/wrong/page.xhtml", Access.SIGNED_IN)
                        .onlyFor(Role.TEACHER));
    }
}
