package nl.tweestap.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.school.School;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.search.GuideSearch;
import nl.tweestap.search.Hit;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.TypedText;

/** What was typed, and what was found. It is kept nowhere: not in a cache, a log or a session. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    /** The parameter that says which device a reader has, by its tag. */
    private static final String DEVICE = "device";

    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject CurrentAddress address;
    @Inject CurrentUser user;
    @Inject CurrentSchool school;
    @Inject GuideSearch search;
    @Inject Texts texts;

    private Optional<List<Hit>> found = Optional.empty();

    public void load() {
        response.get().setHeader("Cache-Control", "no-store");
        response.get().setHeader("X-Robots-Tag", "noindex");
    }

    /** As typed, as far as it counts. */
    public String getTyped() {
        String typed = request.getParameter("q");
        String plain = typed == null ? "" : TypedText.clean(typed);
        return TypedText.cut(plain, GuideSearch.MAX_LENGTH);
    }

    public String getTitle() {
        return getTyped().isEmpty()
                ? texts.get("search.page.title")
                : texts.of("search.page.title-typed", getTyped());
    }

    /** Whether something was typed and nothing is like it. */
    public boolean isInVain() {
        return !getTyped().isEmpty() && getHits().isEmpty();
    }

    /** What a hit is, and on which device: “Step 3 of … · iPhone”. */
    public String about(Hit hit) {
        if (hit.deviceTag().isEmpty()) {
            return texts.get("search.hit.offer");
        }
        String what =
                hit.guide().isEmpty()
                        ? texts.get("search.hit.guide")
                        : texts.of("search.hit.step", hit.number(), hit.guide());
        return what + " · " + texts.get("guide.device." + hit.deviceTag() + ".short");
    }

    /** Nothing where nothing was typed. */
    public List<Hit> getHits() {
        if (getTyped().isEmpty()) {
            return List.of();
        }
        if (found.isEmpty()) {
            School here = school.get().orElseThrow();
            found =
                    Optional.of(
                            search.find(here, address.language(), getTyped(), device()).stream()
                                    .filter(this::isOpen)
                                    .toList());
        }
        return found.get();
    }

    /** Where nobody can sign in, an offer that begins with that leads nowhere. */
    private boolean isOpen(Hit hit) {
        return user.isSignInSetUp() || hit.device().isPresent() || hit.path().contains("#");
    }

    /** What was chosen goes before what the browser says. */
    private Optional<Device> device() {
        return chosen().or(this::guess);
    }

    private Optional<Device> chosen() {
        return Optional.ofNullable(request.getParameter(DEVICE)).flatMap(Device::ofTag);
    }

    /** A link to the same for another phone; the chosen one is current. */
    public record Phone(String label, String href, boolean isCurrent, String icon) {}

    /**
     * Which device it is about; nothing where that can be seen, and where nothing was found. What
     * was chosen, here or by who passed the address on, can always be changed.
     */
    public List<Phone> getDevices() {
        boolean isNoQuestion = guess().isPresent() || getHits().isEmpty();
        return isNoQuestion && chosen().isEmpty()
                ? List.of()
                : Arrays.stream(Device.values()).map(this::phone).toList();
    }

    private Phone phone(Device device) {
        return new Phone(
                texts.get("guide.device." + device.tag() + ".short"),
                address.path("search?q=")
                        + URLEncoder.encode(getTyped(), StandardCharsets.UTF_8)
                        + "&"
                        + DEVICE
                        + "="
                        + device.tag(),
                device().filter(device::equals).isPresent(),
                device.icon());
    }

    private Optional<Device> guess() {
        return Device.guess(header("Sec-CH-UA-Platform"), header("User-Agent"));
    }

    private String header(String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
