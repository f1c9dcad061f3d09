package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.text.Language;

/** Reads an address as one of the open pages. */
@ApplicationScoped
public class AskedPages {

    /** Where nobody knows the reader's phone, the guide has to begin somewhere. */
    static final Device UNKNOWN_DEVICE = Device.IOS;

    @Inject Schools schools;
    @Inject Guides guides;
    @Inject CurrentAddress current;
    @Inject Trials trials;

    AskedPage read(Address address, HttpServletRequest request) {
        boolean isTrial = address.segment(1).equals(Optional.of(Trials.TRY));
        if (!address.isFramed()) {
            return unframed(address, request);
        }
        return unframed(isTrial ? unframed(address) : address, request).framed();
    }

    /** A rehearsal in a frame is {@code /embed/{language}/{school}/try/…}. */
    private static Address unframed(Address framed) {
        List<String> rest = framed.rest().subList(1, framed.rest().size());
        return new Address(framed.language(), framed.school(), rest);
    }

    private AskedPage unframed(Address address, HttpServletRequest request) {
        Language language = current.language();
        String slug = address.school().orElse("");
        AskedPage front = AskedPage.of(AskedPage.View.FRONT_DOOR, language, slug);
        if (slug.isEmpty()) {
            return front;
        }
        Optional<School> school = schools.find(slug);
        if (school.isEmpty()) {
            return front.missing(slug);
        }
        if (address.startsWith("example")) {
            return AskedPage.of(AskedPage.View.EXAMPLE, language, slug);
        }
        AskedPage landing =
                AskedPage.of(AskedPage.View.LANDING, language, slug).with(guess(request));
        if (address.startsWith(Trials.TRY)) {
            return trial(landing, school.get(), address, request);
        }
        return address.rest().isEmpty() ? landing : guide(landing, school.get(), address, request);
    }

    private AskedPage guide(
            AskedPage landing, School school, Address address, HttpServletRequest request) {
        Optional<String> slug = address.segment(1);
        if (slug.isEmpty()) {
            return landing;
        }
        List<Device> devices = guides.devices(school, slug.get());
        AskedPage page = landing.inGuide(slug.get());
        if (devices.isEmpty()) {
            return page.missing(slug.get());
        }
        Optional<String> tag = address.segment(2);
        if (tag.isEmpty()) {
            return chosen(page, school, request);
        }
        Optional<Device> device = Device.ofTag(tag.get()).filter(devices::contains);
        if (device.isEmpty()) {
            return page.missing(tag.get());
        }
        return step(chosen(page.on(device.get()), school, request), school, address);
    }

    /** A rehearsal names its device: on paper it has to stay what it was. */
    private AskedPage trial(
            AskedPage landing, School school, Address address, HttpServletRequest request) {
        Address ofGuide =
                new Address(
                        address.language(),
                        address.school(),
                        address.rest().stream().limit(3).toList(),
                        address.isFramed());
        AskedPage page = guide(landing, school, ofGuide, request);
        if (page.view() != AskedPage.View.GUIDE) {
            return page.view().isMissing() ? page : landing.missing(Trials.TRY);
        }
        return page.isGuessed() ? page.missing(page.guide()) : trials.read(page, address, request);
    }

    private AskedPage step(AskedPage page, School school, Address address) {
        Optional<String> id = address.segment(3);
        if (id.isEmpty()) {
            return page;
        }
        boolean isThere = guide(page, school).flatMap(guide -> guide.step(id.get())).isPresent();
        return isThere && address.rest().size() == 4
                ? page.at(id.get())
                : page.missing(isThere ? address.rest().get(4) : id.get());
    }

    private AskedPage chosen(AskedPage page, School school, HttpServletRequest request) {
        return page.with(
                guide(page, school)
                        .map(guide -> KnownChoices.of(guide, guides.screenLanguages()))
                        .map(known -> Choices.read(known, request::getParameter))
                        .orElse(Choices.NONE));
    }

    private Optional<Guide> guide(AskedPage page, School school) {
        return guides.guide(
                school, page.guide(), page.device().orElse(UNKNOWN_DEVICE), page.language());
    }

    static Optional<Device> guess(HttpServletRequest request) {
        return Device.guess(header(request, "Sec-CH-UA-Platform"), header(request, "User-Agent"));
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
