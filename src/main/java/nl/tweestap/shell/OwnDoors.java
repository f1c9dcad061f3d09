package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The pages that open to the visitor by a role, for who would not find them otherwise: {@code
 * #{ownDoors}} in the views. The same judge as at the door says which.
 */
@Named("ownDoors")
@RequestScoped
public class OwnDoors {

    @Inject KnownPlaces places;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    /** A link to one of them. */
    public record Door(String path, String label) {}

    /** Whether who is signed in teaches here. */
    public boolean isTeacher() {
        return user.isSignedIn() && user.roles().contains(Role.TEACHER);
    }

    /** None for strangers and for who has no role here; then nobody is asked. */
    public List<Door> getAll() {
        if (!user.isSignedIn()) {
            return List.of();
        }
        return places.forRoles().stream()
                .filter(place -> place.judge(user.state(), user::roles) == Place.Entry.OPEN)
                .map(place -> String.join("/", place.addresses().segments()))
                .map(rest -> new Door(address.path(rest), texts.get("shell.door." + rest)))
                .toList();
    }
}
