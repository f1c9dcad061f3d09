package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guides;

/** The shops that have the app, where the school's guides say they are. */
@Named("appShops")
@RequestScoped
public class AppShops {

    @Inject CurrentEnrolment current;
    @Inject HeldDevice held;
    @Inject Guides guides;
    @Inject StartPage start;

    /**
     * A shop.
     *
     * @param device the tag of the phones it is for
     * @param address of the app in it
     */
    public record Shop(String device, String address) {}

    /**
     * What the page offers: who chose another app than the advised one finds it in no shop of ours.
     */
    public List<Shop> getAdvised() {
        return start.isMicrosoft() ? getAll() : List.of();
    }

    /** All of them, but on a phone only its own. */
    public List<Shop> getAll() {
        return held.device()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Device.values()))
                .flatMap(
                        device ->
                                guides
                                        .appAddress(current.school(), device)
                                        .map(address -> new Shop(device.tag(), address))
                                        .stream())
                .toList();
    }
}
