package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.AddressWord;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlMap;

/** Reads what a school asks and what it allows. */
final class SchoolRules {

    private static final String POLICY =
            "policy: {countries: [NL, BE, DE], sms: true, voice: true}";

    private static final String FIRST_BINDING = "first-binding";

    /** The browsers that assets/guide.js can tell from the others. */
    private static final Set<String> BROWSERS = Set.of("safari");

    private SchoolRules() {}

    /** Whether a folder's name can stand in addresses; the other schools need not wait for it. */
    static boolean isAddress(String slug, String folder, Problems problems) {
        boolean isAddress = AddressWord.is(slug);
        if (!isAddress) {
            problems.advise(folder, 0, "finding.school-name", AddressWord.near(slug));
        }
        return isAddress;
    }

    /** Whether a school says that it is no more; then nothing else in its file matters. */
    static boolean isEnded(YamlMap yaml) {
        return yaml.text("ended").isPresent() && isTrue(yaml, "ended");
    }

    /** A colon parts school and account in the QR code, so authenticator apps show none. */
    static String name(YamlMap yaml) {
        String name = yaml.needed("name", "name: ROC Noordveld");
        if (name.contains(":")) {
            yaml.advise("name", "finding.name-colon", name.replace(":", "").strip());
        }
        return name;
    }

    static String startAddress(YamlMap yaml) {
        String example = School.START_ADDRESS_EXAMPLE;
        String address = yaml.needed("start-address", "start-address: " + example);
        if (!address.isEmpty() && !School.isStartAddress(address)) {
            yaml.problem("start-address", "finding.value", address, example);
        }
        return address;
    }

    static String signInAddress(YamlMap yaml) {
        String address = yaml.text("sign-in-address").orElse(School.MICROSOFT_SIGN_IN);
        if (!School.isStartAddress(address)) {
            yaml.problem("sign-in-address", "finding.value", address, "login.noordveld.nl");
        }
        return address;
    }

    /** A page elsewhere that people are led to. */
    static Optional<String> httpsAddress(String key, YamlMap yaml) {
        Optional<String> address = yaml.text(key);
        if (address.filter(text -> !text.startsWith("https://")).isPresent()) {
            yaml.problem(key, "finding.not-https");
        }
        return address.filter(text -> text.startsWith("https://"));
    }

    static List<String> avoidedBrowsers(YamlMap yaml) {
        List<String> browsers = yaml.texts("avoid-browsers");
        for (String browser : browsers) {
            if (!BROWSERS.contains(browser)) {
                yaml.problem("avoid-browsers", "finding.browser", browser);
            }
        }
        return browsers;
    }

    /** What it asks of its people; what its own policy forbids is named. */
    static List<School.PlanItem> plan(YamlMap yaml, School.Policy policy) {
        List<School.PlanItem> plan = plan(yaml);
        checkPlan(plan, policy, yaml);
        return plan;
    }

    private static List<School.PlanItem> plan(YamlMap yaml) {
        List<School.PlanItem> plan = new ArrayList<>();
        for (String word : yaml.texts("plan")) {
            String name = word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
            Optional<Kind> kind = Kind.ofSlug(name);
            if (kind.isEmpty()) {
                yaml.problem("plan", "finding.bind", name, Kind.slugs());
            }
            kind.ifPresent(found -> add(found, !word.endsWith("?"), plan, yaml));
        }
        if (plan.isEmpty()) {
            yaml.problem("plan", "finding.plan-empty");
        }
        return plan;
    }

    private static void add(
            Kind kind, boolean isRequired, List<School.PlanItem> plan, YamlMap yaml) {
        if (plan.stream().anyMatch(item -> item.kind() == kind)) {
            yaml.problem("plan", "finding.plan-twice", kind.slug());
        } else {
            plan.add(new School.PlanItem(kind, isRequired));
        }
    }

    /** A plan that asks for what the policy forbids; a school does without what it cannot have. */
    private static void checkPlan(List<School.PlanItem> plan, School.Policy policy, YamlMap yaml) {
        List<Kind> forbidden =
                plan.stream()
                        .map(School.PlanItem::kind)
                        .filter(kind -> !policy.allows(kind))
                        .toList();
        forbidden.forEach(kind -> yaml.advise("plan", "finding.plan-forbidden", kind.slug()));
        if (!plan.isEmpty() && forbidden.size() == plan.size()) {
            yaml.problem("plan", "finding.plan-unbindable");
        }
    }

    static School.Policy policy(YamlMap yaml) {
        return yaml.neededMap("policy", POLICY)
                .map(SchoolRules::read)
                .orElseGet(() -> new School.Policy(List.of(), false, false, FirstBinding.PASSWORD));
    }

    private static School.Policy read(YamlMap yaml) {
        yaml.allow("countries", "sms", "voice", FIRST_BINDING);
        return new School.Policy(
                Countries.read(yaml),
                isTrue(yaml, "sms"),
                isTrue(yaml, "voice"),
                firstBinding(yaml));
    }

    /** A word that is none is a fault: the last good file of the school stays up. */
    private static FirstBinding firstBinding(YamlMap yaml) {
        Optional<String> said = yaml.text(FIRST_BINDING);
        Optional<FirstBinding> meant = said.flatMap(FirstBinding::ofSlug);
        if (said.isPresent() && meant.isEmpty()) {
            yaml.problem(FIRST_BINDING, "finding.first-binding", said.get(), FirstBinding.slugs());
        }
        return meant.orElse(FirstBinding.PASSWORD);
    }

    private static boolean isTrue(YamlMap yaml, String key) {
        String value = yaml.needed(key, key + ": true");
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            yaml.problem(key, "finding.yes-no", key);
        }
        return value.equals("true");
    }
}
