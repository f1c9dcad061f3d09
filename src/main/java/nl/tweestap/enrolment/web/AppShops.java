package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Guides;

/** The apps that will do, and where the shop of the person's phone has them. */
@Named("appShops")
@RequestScoped
public class AppShops {

    @Inject CurrentEnrolment current;
    @Inject AskedPhone phone;
    @Inject HeldDevice held;
    @Inject Guides guides;
    @Inject StartPage start;

    /**
     * An app to get.
     *
     * @param address in the shop; empty while nobody knows which shop
     */
    public record Offer(String name, String maker, String address) {}

    /** The app that schools advise; for who chose another one, three of known makers. */
    public List<Offer> getOffers() {
        return start.isMicrosoft()
                ? List.of(new Offer("Microsoft Authenticator", "Microsoft Corporation", advised()))
                : KnownApp.OTHERS.stream().map(this::offer).toList();
    }

    /** Where the school's guides say that it is. */
    private String advised() {
        return phone.device()
                .flatMap(device -> guides.appAddress(current.school(), device))
                .orElse("");
    }

    private Offer offer(KnownApp app) {
        String address =
                phone.device()
                        .flatMap(one -> Optional.ofNullable(app.addresses().get(one)))
                        .orElse("");
        return new Offer(app.name(), app.maker(), address);
    }

    /** Whether the shop opens on the phone that reads the page; else its camera reads the code. */
    public boolean isHere() {
        return held.device().isPresent();
    }

    /** Whether there is a code to point the phone at. */
    public boolean isScanned() {
        return !isHere() && phone.device().isPresent();
    }
}
