package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlMap;

/** Reads what a school asks and what it allows. */
final class SchoolRules {

    /** What addresses are made of, so that everybody can type them. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** The browsers that assets/guide.js can tell from the others. */
    private static final Set<String> BROWSERS = Set.of("safari");

    private SchoolRules() {}

    /** Whether a folder's name can stand in addresses; the other schools need not wait for it. */
    static boolean isAddress(String slug, String folder, Problems problems) {
        boolean isAddress = ADDRESS.matcher(slug).matches();
        if (!isAddress) {
            problems.advise(
                    folder,
                    0,
                    "This name cannot stand in an address, so nobody finds the school.",
                    "Rename the folder: small letters, digits and hyphens, such as zuid-vliet.");
        }
        return isAddress;
    }

    /** A colon parts school and account in the QR code, so authenticator apps show none. */
    static String name(YamlMap yaml, Problems problems) {
        String name = yaml.needed("name");
        if (name.contains(":")) {
            problems.advise(
                    yaml.file(),
                    yaml.line("name"),
                    "Authenticator apps show this name without its colon.",
                    "Write it without one, such as “RPO Noord”.");
        }
        return name;
    }

    static boolean isHttps(String address, YamlMap yaml) {
        if (!address.startsWith("https://")) {
            yaml.problem("reading-address", "This address is not safe.", "Begin with https://.");
        }
        return address.startsWith("https://");
    }

    static List<String> avoidedBrowsers(YamlMap yaml) {
        List<String> browsers = yaml.texts("avoid-browsers");
        for (String browser : browsers) {
            if (!BROWSERS.contains(browser)) {
                yaml.problem(
                        "avoid-browsers",
                        "We cannot recognise “" + browser + "”.",
                        "Write “avoid-browsers: [safari]”, or leave it out.");
            }
        }
        return browsers;
    }

    static List<School.PlanItem> plan(YamlMap yaml) {
        List<School.PlanItem> plan = new ArrayList<>();
        for (String word : yaml.texts("plan")) {
            String name = word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
            Optional<Kind> kind = Kind.ofSlug(name);
            if (kind.isEmpty()) {
                yaml.problem(
                        "plan",
                        "Nobody can bind “" + name + "”.",
                        "Write one of: " + Kind.slugs() + "; “app?” when people may leave it out.");
            }
            kind.ifPresent(found -> plan.add(new School.PlanItem(found, !word.endsWith("?"))));
        }
        if (plan.isEmpty()) {
            yaml.problem("plan", "The plan is empty.", "Write “plan: [app, phone]”.");
        }
        return plan;
    }

    /** A plan that asks for what the policy forbids; a school does without what it cannot have. */
    static void checkPlan(
            List<School.PlanItem> plan, School.Policy policy, YamlMap yaml, Problems problems) {
        List<Kind> forbidden =
                plan.stream()
                        .map(School.PlanItem::kind)
                        .filter(kind -> !policy.allows(kind))
                        .toList();
        for (Kind kind : forbidden) {
            problems.advise(
                    yaml.file(),
                    yaml.line("plan"),
                    "The plan asks for “"
                            + kind.slug()
                            + "”, and the policy sends no codes to one.",
                    "Write “sms: true” or “voice: true”, or take it out of the plan.");
        }
        if (!plan.isEmpty() && forbidden.size() == plan.size()) {
            yaml.problem("plan", "Nothing in the plan can be bound.", "Write “plan: [app]”.");
        }
    }

    static School.Policy policy(YamlMap yaml) {
        Optional<YamlMap> policy = yaml.map("policy");
        if (policy.isEmpty()) {
            yaml.needed("policy");
        }
        return policy.map(SchoolRules::read)
                .orElseGet(() -> new School.Policy(List.of(), false, false));
    }

    private static School.Policy read(YamlMap yaml) {
        yaml.allow("countries", "sms", "voice");
        List<String> countries = yaml.texts("countries");
        if (countries.isEmpty()
                || !countries.stream().allMatch(c -> COUNTRY.matcher(c).matches())) {
            yaml.problem("countries", "A country is two capitals.", "Write “countries: [NL, BE]”.");
        }
        return new School.Policy(countries, isTrue(yaml, "sms"), isTrue(yaml, "voice"));
    }

    private static boolean isTrue(YamlMap yaml, String key) {
        String value = yaml.needed(key);
        if (!value.equals("true") && !value.equals("false")) {
            yaml.problem(key, "This is yes or no.", "Write “" + key + ": true” or “false”.");
        }
        return value.equals("true");
    }
}
