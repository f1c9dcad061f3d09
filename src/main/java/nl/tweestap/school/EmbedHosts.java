package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.tweestap.content.YamlMap;

/** Reads who may show a school's guides in a frame of their own pages: {@code embed-hosts}. */
final class EmbedHosts {

    private static final Pattern HOST =
            Pattern.compile("(?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?::[0-9]{2,5})?");

    /** Everything below one word would be half the web: {@code *.nl}. */
    private static final Pattern TOO_WIDE = Pattern.compile("\\*\\.[a-z]+(?::[0-9]+)?");

    /** For trying out on one machine. */
    private static final Pattern LOOPBACK =
            Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):[0-9]{2,5}");

    private EmbedHosts() {}

    /** As a content security policy names them; those that cannot be right are left out. */
    static List<String> read(YamlMap yaml) {
        List<String> sources = new ArrayList<>();
        for (String host : yaml.texts("embed-hosts")) {
            if (LOOPBACK.matcher(host).matches()) {
                sources.add(host);
            } else if (HOST.matcher(host).matches() && !TOO_WIDE.matcher(host).matches()) {
                sources.add("https://" + host);
            } else {
                yaml.problem("embed-hosts", "finding.host", host);
            }
        }
        if (sources.size() > School.MAX_EMBED_HOSTS) {
            yaml.problem(
                    "embed-hosts", "finding.hosts-many", String.valueOf(School.MAX_EMBED_HOSTS));
        }
        return sources.stream().limit(School.MAX_EMBED_HOSTS).toList();
    }
}
