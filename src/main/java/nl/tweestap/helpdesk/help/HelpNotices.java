package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Notices;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.delivery.Gsm7;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.school.Reach;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells an owner what the helpdesk did, on every channel there is: by mail, and by SMS on each
 * phone that was bound, also one that was taken off, unless as somebody else's. With it goes a link
 * by which the owner says that it was not them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HelpNotices {

    @Inject Outbox outbox;
    @Inject Schools schools;
    @Inject Notices times;
    @Inject Objections objections;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    /**
     * Tells it.
     *
     * @param before what was bound before it was done
     */
    void tell(Account account, List<Authenticator> before, HelpRequest request) {
        Language language = schools.language(account.school(), account.language());
        School school = schools.find(account.school()).orElseThrow();
        String told = "helpdesk.help.told." + request.act().slug();
        String what = Words.of(told, language);
        String link = link(account, language, objections.open(account, request));
        if (account.isReachable()) {
            String body =
                    Words.of(
                            "helpdesk.help.notice.body",
                            language,
                            account.displayName(),
                            what,
                            account.knownAs(),
                            times.time(language),
                            request.by().displayName(),
                            link,
                            school.name(),
                            school.helpdesk().phone());
            mail(account.mail(), what, body, language, school);
        }
        String text = text(told, language, link);
        numbers(before, school, request, account.isReachable())
                .map(number -> new Message(school.slug(), Medium.SMS, number, "", text))
                .forEach(outbox::write);
    }

    private static String text(String told, Language language, String link) {
        Language written = Gsm7.written(told, language);
        return Gsm7.of(
                Words.of("helpdesk.help.notice.sms", written, Words.of(told, written), link));
    }

    private static Stream<String> numbers(
            List<Authenticator> before, School school, HelpRequest request, boolean isMailed) {
        List<Phone> all =
                before.stream()
                        .filter(Phone.class::isInstance)
                        .map(Phone.class::cast)
                        .filter(phone -> isTexted(phone, school))
                        .toList();
        List<Phone> own = all.stream().filter(phone -> !isSomebodyElses(phone, request)).toList();
        boolean isToldElsewhere = isMailed || !own.isEmpty();
        return (isToldElsewhere ? own : all).stream().map(phone -> phone.number().e164());
    }

    /**
     * A number that goes because it is a wrong one: whoever has it could block the account. It is
     * told all the same where nothing else would be, for a caller may have called it so.
     */
    private static boolean isSomebodyElses(Phone phone, HelpRequest request) {
        return request.act() == Act.REMOVE
                && request.target().equals(phone.id())
                && request.reason().filter(Reason.WRONG_NUMBER::equals).isPresent();
    }

    /** Not where the school sends no text messages: the mail says it there. */
    private static boolean isTexted(Phone phone, School school) {
        return Reach.of(school.policy(), phone.number(), Channel.SMS).allows(Channel.SMS);
    }

    private String link(Account account, Language language, String token) {
        return base(language, account.school()) + "/not-me/" + token;
    }

    private String base(Language language, String school) {
        return address + "/" + language.tag() + "/" + school;
    }

    private void mail(String to, String what, String body, Language language, School school) {
        String subject = Words.of("account.notice.subject", language, school.shortName(), what);
        outbox.write(new Message(school.slug(), Medium.MAIL, to, subject, body));
    }

    /** Where to begin, for who has nothing bound yet. */
    void invite(RegisteredPerson person) {
        Language language = schools.language(person.school(), person.language());
        School school = schools.find(person.school()).orElseThrow();
        String body =
                Words.of(
                        "helpdesk.help.invitation.body",
                        language,
                        person.displayName(),
                        base(language, person.school()),
                        school.name(),
                        school.helpdesk().phone());
        String what = Words.of("helpdesk.help.invitation.subject", language);
        mail(person.mail(), what, body, language, school);
    }
}
