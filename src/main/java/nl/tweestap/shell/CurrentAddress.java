package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.text.Language;
import nl.tweestap.text.SpokenLanguages;

/** Where the reader is, and in which language: {@code #{address}} in the views. */
@Named("address")
@RequestScoped
public class CurrentAddress {

    static final String ATTRIBUTE = Address.class.getName();

    @Inject HttpServletRequest request;
    @Inject KnownSchools schools;

    /** Where an address was refused before it was looked up, as much of it as can be read. */
    public Address get() {
        return request.getAttribute(ATTRIBUTE) instanceof Address address
                ? address
                : Address.beginning(asked(), schools.known());
    }

    /** The address's language; else the browser's wish; in any case one that is spoken here. */
    public Language language() {
        SpokenLanguages spoken = languages();
        return get().language()
                .map(spoken::nearest)
                .or(() -> spoken.wished(request.getHeader("Accept-Language")))
                .orElseGet(spoken::own);
    }

    /** What is spoken here. */
    public SpokenLanguages languages() {
        return schools.languages(school());
    }

    public Locale getLocale() {
        return language().locale();
    }

    public String getLanguageTag() {
        return language().tag();
    }

    public String getHtmlLang() {
        return language().htmlLang();
    }

    /** Which side the language is read from, as the {@code dir} attribute says it. */
    public String getDirection() {
        return language().direction();
    }

    /** The school's slug; empty outside a school. */
    public Optional<String> school() {
        return get().school();
    }

    /**
     * A path in this language and school: {@code path("account")} is {@code /nl/rpo/account}. With
     * an empty rest it is the landing page; outside a school it is the front door.
     */
    public String path(String rest) {
        if (school().isEmpty()) {
            return "/";
        }
        String base = "/" + getLanguageTag() + "/" + school().get();
        return rest.isEmpty() ? base : base + "/" + rest;
    }

    /**
     * Another page of this school, or this one, in another language; who was on the way somewhere
     * still is.
     *
     * @param tag of the language
     * @param rest of the other page; empty for this one
     */
    public String elsewhere(String tag, String rest) {
        String here = path("");
        String there = "/" + tag + "/" + school().orElse("");
        String way = rest.isEmpty() ? String.join("/", get().rest()) : rest;
        String to =
                Optional.ofNullable(request.getParameter("to"))
                        .flatMap(wish -> Redirect.returnPath(wish, here))
                        .map(wish -> "?to=" + there + wish.substring(here.length()))
                        .orElse("");
        return there + (way.isEmpty() ? "" : "/" + way) + to;
    }

    /** The path as it was asked, before any forward. */
    public String asked() {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }

    /**
     * Where a second factor is proven, and from there back.
     *
     * @param back a path of this site
     */
    public String provingFor(String back) {
        return path(VisitorState.SECOND_FACTOR_WANTED.nextPlace()) + "?to=" + back;
    }
}
