package nl.tweestap.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/**
 * The account and its changes; each also with {@code again} behind it, for who comes back from
 * signing in to ask once more for what could not be done. And where a page asks by script to stay
 * signed in.
 */
@ApplicationScoped
public class AccountPlaces implements Places {

    @Override
    public List<Place> all() {
        return Stream.of(
                        Stream.of(Place.ofSchool("stay", "/account/stay.xhtml", Access.OPEN)),
                        at("account", "account"),
                        at("account/lost-phone", "lost-phone"),
                        at("account/rename/{authenticator}", "rename"),
                        at("account/remove/{authenticator}", "remove"))
                .flatMap(places -> places)
                .toList();
    }

    private static Stream<Place> at(String rest, String name) {
        String view = "/account/" + name + ".xhtml";
        return Stream.of(rest, rest + "/" + Told.AGAIN)
                .map(address -> Place.ofSchool(address, view, Access.SIGNED_IN));
    }
}
