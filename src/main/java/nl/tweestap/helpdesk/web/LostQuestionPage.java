package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.helpdesk.ticket.TicketNumber;
import nl.tweestap.helpdesk.ticket.Ticketing;
import nl.tweestap.helpdesk.ticket.Turn;
import nl.tweestap.school.School;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.RemoteAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** One question, or the way that will work. Nothing is remembered between pages. */
@Named("lostQuestionPage")
@RequestScoped
public class LostQuestionPage extends FormPage {

    private static final String USERNAME = "username";

    @Inject Ticketing ticketing;
    @Inject CurrentSchool school;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject RefusedForms refusedForms;
    @Inject HttpServletRequest request;
    @Inject RemoteAddress remote;
    @Inject Response response;
    @Inject Texts texts;

    private String username = "";

    /** Makes a ticket, when that was asked. */
    public void load() throws IOException {
        if (request.getMethod().equals("POST") && turn().isDesk()) {
            open();
        } else {
            refusedForms.take().ifPresent(this::showAgain);
        }
    }

    private void open() throws IOException {
        String typed = Optional.ofNullable(request.getParameter(USERNAME)).orElse("");
        Optional<String> number =
                ticketing.open(address.school().orElseThrow(), turn(), typed, remote.get());
        if (number.isPresent()) {
            String shown = TicketNumber.shown(number.get()).toLowerCase(Locale.ROOT);
            response.redirect(
                    address.path(
                            LostPhonePlaces.LOST + "/" + LostPhonePlaces.TICKET + "/" + shown));
            return;
        }
        refuse(texts.get("helpdesk.lost.too-many"));
        refusedForms.showAgain(this, Map.of(USERNAME, typed));
    }

    private void showAgain(RefusedForms.Refused before) {
        refuse(before.errors());
        username = before.typed().getOrDefault(USERNAME, "");
    }

    private Turn turn() {
        return address.get().segment(1).flatMap(Turn::ofTag).orElse(Turn.OLD_PHONE);
    }

    /** The end of message keys: {@code old-phone}. */
    public String getTurn() {
        return turn().tag();
    }

    public boolean isQuestion() {
        return turn().isQuestion();
    }

    public boolean isDesk() {
        return turn().isDesk();
    }

    /** Where the account is that is meant: the end of message keys. */
    public String getWhose() {
        return school.get().filter(here -> here.secondStep().leadsHere()).isPresent()
                ? "here"
                : "microsoft";
    }

    private boolean hasCodes() {
        return school.get()
                .filter(here -> here.secondStep().leadsHere() && user.isSignInSetUp())
                .filter(School::hasRecoveryCodes)
                .isPresent();
    }

    public String getYes() {
        return path(turn().yes());
    }

    public String getNo() {
        return path(turn().no(hasCodes()));
    }

    /** The question before this page; empty at the first. */
    public String getBefore() {
        return path(turn().before(hasCodes()));
    }

    private String path(Optional<Turn> to) {
        return to.map(one -> address.path(LostPhonePlaces.LOST + "/" + one.tag())).orElse("");
    }

    /** Where the way begins that will work: on this site; empty where that is elsewhere. */
    public String getWay() {
        if (!getWhose().equals("here") || !user.isSignInSetUp()) {
            return "";
        }
        return switch (turn()) {
            case AS_EVER, TAKE_OTHER_WAY -> address.path("sign-in");
            case USE_CODE -> address.path("sign-in") + "?way=recovery-code";
            case OLD_PHONE, OTHER_WAY, CODES, VISIT, COME_BY, CALL -> "";
        };
    }

    /** The same at Microsoft's, where that leads; else empty. */
    public String getMicrosoftWay() {
        boolean isEnd = turn() == Turn.AS_EVER || turn() == Turn.TAKE_OTHER_WAY;
        return isEnd && getWhose().equals("microsoft")
                ? "https://mysignins.microsoft.com/security-info"
                : "";
    }

    public String getUsername() {
        return username;
    }

    /** The number of a ticket that was made, as it is said. */
    public String getTicket() {
        return address.get()
                .segment(2)
                .flatMap(TicketNumber::parse)
                .map(TicketNumber::shown)
                .orElse("");
    }
}
