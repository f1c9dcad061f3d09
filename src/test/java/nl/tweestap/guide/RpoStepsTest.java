package nl.tweestap.guide;

import static nl.tweestap.guide.Pointed.text;
import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What RPO's own documents asked for: installing, signing in, the app. */
class RpoStepsTest {

    private final Guide iphone = rpo(Device.IOS);
    private final Guide android = rpo(Device.ANDROID);
    private final Guide other = rpo(Device.OTHER);

    @Test
    void A2_each_step_says_on_which_device_it_is_done() {
        assertThat(step(iphone, "open-store").where()).containsExactly(Where.PHONE);
        assertThat(step(iphone, "open-start-page").where()).containsExactly(Where.COMPUTER);
        assertThat(step(iphone, "approve").where()).containsExactly(Where.COMPUTER, Where.PHONE);
    }

    @Test
    void A4_opens_the_store_of_the_readers_own_phone() {
        assertThat(step(iphone, "open-store").title()).isEqualTo("Open de App Store");
        assertThat(step(android, "open-store").title()).isEqualTo("Open de Play Store");
        assertThat(other.step("open-store")).isEmpty();
        assertThat(step(iphone, "open-store").appAddress().orElseThrow())
                .startsWith("https://apps.apple.com/");
        assertThat(step(android, "open-store").appAddress().orElseThrow())
                .startsWith("https://play.google.com/");
    }

    @Test
    void A5_tells_the_real_app_from_its_imitations() {
        Step install = step(iphone, "install-app");

        assertThat(text(install, 4)).isEqualTo("Microsoft Authenticator");
        assertThat(text(install, 5)).isEqualTo("Microsoft Corporation");
        assertThat(line(install.notice().orElseThrow().words())).contains("advertentie");
    }

    @Test
    void A6_says_how_to_see_that_installing_worked() {
        Step install = step(android, "install-app");

        assertThat(html(install.introduction())).contains("Zie je daarna het icoon");
        assertThat(text(install, 6)).isEqualTo("Installeren");
    }

    @Test
    void A7_nobody_has_to_use_a_private_phone() {
        assertThat(html(step(iphone, "open-store").trouble()))
                .contains("eigen telefoon liever niet gebruiken");
        assertThat(html(step(other, "get-phone").introduction())).contains("vaste telefoon");
    }

    @Test
    void A9_warns_against_removing_the_app() {
        assertThat(line(step(iphone, "app-done").notice().orElseThrow().words()))
                .contains("Laat de app op je telefoon staan");
    }

    @Test
    void B2_shows_the_schools_own_start_address_and_where_it_leads() {
        Step start = step(iphone, "open-start-page");

        assertThat(start.title()).isEqualTo("Ga naar aka.ms/mfasetup");
        assertThat(start.pictures().get(0).address()).isEqualTo("aka.ms/mfasetup");
        assertThat(start.pictures().get(0).addressCallout()).isEqualTo(1);
        assertThat(line(start.callouts().get(1))).contains("login.microsoftonline.com", "Stop dan");
        assertThat(start.pictures().get(1).addressCallout()).isEqualTo(2);
    }

    @Test
    void B4_says_which_account_is_meant() {
        Step start = step(iphone, "open-start-page");

        assertThat(html(start.introduction())).contains("schoolmail (Microsoft 365)");
        assertThat(text(start, 3)).isEqualTo("n.dewit@student.rpo.example");
    }

    @Test
    void B5_the_sign_in_page_shows_its_other_ways() {
        assertThat(step(iphone, "open-start-page").pictures().get(1).alternative())
                .contains("Geen account?", "Hebt u geen toegang", "Aanmeldingsopties");
    }

    @Test
    void B6_B8_B10_more_information_required_with_another_account_and_next() {
        Step more = step(iphone, "more-information");

        assertThat(more.pictures().get(0).alternative()).contains("Meer informatie vereist");
        assertThat(text(more, 2)).isEqualTo("Een ander account gebruiken");
        assertThat(text(more, 3)).isEqualTo("Volgende");
    }

    @Test
    void B7_B9_says_what_it_means_when_the_notice_does_not_come_and_why_it_does() {
        Step more = step(iphone, "more-information");

        assertThat(more.notSeen().orElseThrow().words().title())
                .isEqualTo("Zie je deze pagina niet?");
        assertThat(html(more.notSeen(more.notSeen().orElseThrow()).introduction()))
                .contains("al beveiligd", "Ander account?");
        assertThat(html(more.trouble()))
                .contains("Meer informatie</span><span class=\"beside\" lang=\"en\">");
    }

    @Test
    void C2_C3_get_the_app_first_or_choose_another_one() {
        Step have = step(iphone, "have-app");

        assertThat(have.pictures().get(0).alternative()).contains("Download eerst de app");
        assertThat(html(have.trouble())).contains("Ik wil een andere verificatie-app gebruiken");
    }

    @Test
    void C4_allows_notifications_in_the_words_of_the_phone() {
        Step add = step(iphone, "add-account");

        assertThat(html(add.introduction())).contains("Sta meldingen toe");
        assertThat(add.pictures().get(3).alternative()).contains("Sta meldingen toe");
        assertThat(line(add.variant("notifications").orElseThrow().callouts().get(0)))
                .contains("Sta toe");
        assertThat(
                        line(
                                step(android, "add-account")
                                        .variant("notifications")
                                        .orElseThrow()
                                        .callouts()
                                        .get(0)))
                .contains("Toestaan");
    }

    @Test
    void C5_C6_chooses_a_work_or_school_account_among_the_others() {
        Step add = step(iphone, "add-account");

        assertThat(text(add, 3)).isEqualTo("Werk- of schoolaccount");
        assertThat(add.pictures().get(2).alternative())
                .contains("Persoonlijk account", "Ander account (Google, Facebook, enz.)");
        assertThat(html(step(iphone, "scan-code").trouble())).contains("Koos je", "Aanmelden");
    }

    @Test
    void C7_C8_C9_scans_the_code_and_helps_when_that_does_not_work() {
        Step scan = step(iphone, "scan-code");

        assertThat(text(scan, 3)).isEqualTo("QR-code scannen");
        assertThat(text(scan, 2)).isEqualTo("Kan de afbeelding niet worden gescand?");
        assertThat(html(scan.trouble())).contains("camera", "Zet je scherm helderder");
    }

    @Test
    void C11_C13_a_trial_notification_with_a_number_to_type() {
        Step approve = step(iphone, "approve");

        assertThat(text(approve, 1)).isEqualTo("42");
        assertThat(text(approve, 2)).isEqualTo("Authenticator");
        assertThat(line(approve.callouts().get(2))).contains("op je telefoon");
        assertThat(text(approve, 4)).isEqualTo("Ja");
        assertThat(html(approve.trouble())).contains("Komt er geen melding?");
        assertThat(line(approve.notice().orElseThrow().words())).contains("Nee, dit ben ik niet");
    }

    @Test
    void C12_plain_approval_is_the_old_version() {
        Variant old = step(iphone, "approve").variants().get(0);

        assertThat(html(old.words().text())).contains("oude versie");
        assertThat(line(old.callouts().get(0)))
                .contains("Goedkeuren</span><span class=\"beside\" lang=\"en\"> ·\u00a0Approve");
    }

    @Test
    void C14_the_notification_is_approved() {
        assertThat(text(step(iphone, "approved"), 1)).isEqualTo("Melding goedgekeurd");
        assertThat(text(step(iphone, "approved"), 2)).isEqualTo("Volgende");
    }

    @Test
    void C15_C16_C17_done_with_the_default_method_in_sight() {
        Step done = step(iphone, "app-done");

        assertThat(done.pictures().get(0).alternative()).contains("Voltooid");
        assertThat(done.pictures().get(0).alternative()).contains("Standaardaanmeldmethode:");
        assertThat(text(done, 1)).isEqualTo("Microsoft Authenticator");
        assertThat(text(done, 2)).isEqualTo("Gereed");
    }
}
