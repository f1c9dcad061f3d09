package nl.tweestap.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.tweestap.directory.Person;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

class DirectoryRolesTest {

    @Test
    void every_role_that_a_place_can_ask_for_is_one_of_the_directory() {
        assertThat(Arrays.stream(Person.Role.values()).map(DirectoryRoles::role))
                .containsExactlyInAnyOrder(Role.values());
    }
}
