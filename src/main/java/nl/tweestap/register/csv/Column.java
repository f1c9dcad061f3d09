package nl.tweestap.register.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a file says of people. */
public enum Column {
    USERNAME(
            "gebruikersnaam",
            "gebruiker",
            "inlognaam",
            "login",
            "loginnaam",
            "username",
            "user",
            "account",
            "accountnaam",
            "userprincipalname",
            "upn"),
    NAME("naam", "volledigenaam", "weergavenaam", "name", "fullname", "displayname"),
    FIRST_NAME("voornaam", "roepnaam", "voornamen", "voorletters", "firstname", "givenname"),
    PREFIX("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "prefix"),
    LAST_NAME("achternaam", "familienaam", "lastname", "surname", "familyname"),
    NUMBER(
            "nummer",
            "leerlingnummer",
            "studentnummer",
            "deelnemernummer",
            "personeelsnummer",
            "medewerkernummer",
            "stamnummer",
            "number",
            "studentnumber",
            "staffnumber",
            "employeenumber"),
    MAIL("mail", "email", "mailadres", "emailadres", "mailaddress", "emailaddress"),
    CLASS(
            "klas",
            "klassen",
            "stamklas",
            "groep",
            "stamgroep",
            "afdeling",
            "team",
            "class",
            "group",
            "department"),
    POSITION("rol", "soort", "functie", "type", "role", "position"),
    LANGUAGE("taal", "language"),
    /** Nothing that is kept. */
    NONE;

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    /** With a space around each. */
    private final String heads;

    Column(String... heads) {
        this.heads = " " + String.join(" ", heads) + " ";
    }

    /** What a column with this head most likely says. */
    static Column ofHead(String head) {
        String word = NO_LETTER.matcher(head.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(" " + word + " "))
                .findFirst()
                .orElse(NONE);
    }

    /** In forms and message keys: {@code first-name}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Column> ofSlug(String slug) {
        return Arrays.stream(values()).filter(column -> column.slug().equals(slug)).findFirst();
    }
}
