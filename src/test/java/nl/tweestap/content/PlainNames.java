package nl.tweestap.content;

import java.util.Optional;

/** Names that stand for themselves and links that lead where they say. */
final class PlainNames implements Names {

    @Override
    public String html(Inline.Name name) {
        return "<b>" + name.name() + "</b>";
    }

    @Override
    public String plain(Inline.Name name) {
        return name.name();
    }

    @Override
    public Optional<String> address(Inline.Link link) {
        return Optional.of(link.target());
    }
}
