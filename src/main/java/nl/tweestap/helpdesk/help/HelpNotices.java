package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
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
 * phone that was bound, also one that was taken off. With it goes a link by which the owner says
 * that it was not them; not to a number that was taken off as somebody else's.
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
        List<Phone> phones = texted(before, school);
        for (Phone phone : phones) {
            boolean withLink = isOwners(phone, phones, account, request);
            text(phone, withLink ? text : gone(language, school), school);
        }
    }

    /** Whether the link goes there too: it does where nothing else would tell the owner. */
    private static boolean isOwners(
            Phone phone, List<Phone> all, Account account, HelpRequest request) {
        boolean isTheOnlyWay =
                !account.isReachable() && all.stream().allMatch(one -> isTakenAway(one, request));
        return isTheOnlyWay || !isTakenAway(phone, request);
    }

    private void text(Phone phone, String text, School school) {
        outbox.write(new Message(school.slug(), Medium.SMS, phone.number().e164(), "", text));
    }

    /** For a number that goes because it is somebody else's, if it is. */
    private static String gone(Language language, School school) {
        String key = "helpdesk.help.notice.sms-gone";
        return Gsm7.of(
                Words.of(
                        key,
                        Gsm7.written(key, language),
                        school.shortName(),
                        school.helpdesk().phone()));
    }

    private static String text(String told, Language language, String link) {
        Language written = Gsm7.written(told, language);
        return Gsm7.of(
                Words.of("helpdesk.help.notice.sms", written, Words.of(told, written), link));
    }

    private static List<Phone> texted(List<Authenticator> before, School school) {
        return before.stream()
                .filter(Phone.class::isInstance)
                .map(Phone.class::cast)
                .filter(phone -> isTexted(phone, school))
                .toList();
    }

    /**
     * A number that goes because it is a wrong one: whoever has it could block the account, so it
     * gets no link, except where nothing else would. It is told, for a caller may have called the
     * owner's number so.
     */
    private static boolean isTakenAway(Phone phone, HelpRequest request) {
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
