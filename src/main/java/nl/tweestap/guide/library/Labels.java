package nl.tweestap.guide.library;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.FileNames;
import nl.tweestap.content.Problems;
import nl.tweestap.content.PropertiesFile;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Where;
import nl.tweestap.text.Language;

/**
 * What stands on the buttons and screens of other people's products, in each language: {@code
 * labels/<product>/<language>.properties}. A product that differs by phone has the phone at its
 * end: {@code store-ios} is {@code store} on an iPhone.
 */
record Labels(Map<String, Map<String, Map<String, String>>> products) {

    private static final String FOLDER = "labels";

    private static final List<String> NAMES =
            Arrays.stream(Language.values())
                    .map(language -> language.tag() + ".properties")
                    .toList();

    static Labels read(ContentFolder folder, Problems problems) {
        Map<String, Map<String, Map<String, String>>> products = new HashMap<>();
        for (String product : folder.folders(FOLDER)) {
            Map<String, Map<String, String>> languages = new HashMap<>();
            for (Language language : Language.values()) {
                String file = FOLDER + "/" + product + "/" + language.tag() + ".properties";
                if (folder.has(file)) {
                    languages.put(language.tag(), PropertiesFile.read(folder, file, problems));
                }
            }
            new FileNames(folder, FOLDER + "/" + product, NAMES).check(problems);
            checkSameKeys(product, languages, problems);
            products.put(product, Map.copyOf(languages));
        }
        return new Labels(Map.copyOf(products));
    }

    private static void checkSameKeys(
            String product, Map<String, Map<String, String>> languages, Problems problems) {
        languages.forEach(
                (tag, words) ->
                        languages.forEach(
                                (otherTag, others) ->
                                        others.keySet().stream()
                                                .filter(key -> !words.containsKey(key))
                                                .sorted()
                                                .forEach(
                                                        key ->
                                                                problems.add(
                                                                        file(product, tag),
                                                                        0,
                                                                        "finding.label-missing",
                                                                        key,
                                                                        tag))));
    }

    private static String file(String product, String tag) {
        return FOLDER + "/" + product + "/" + tag + ".properties";
    }

    /** On which screen a product stands: those whose name ends in {@code -web} on the computer. */
    static Where where(String label) {
        int dot = label.indexOf('.');
        String product = dot < 0 ? label : label.substring(0, dot);
        return product.endsWith("-web") ? Where.COMPUTER : Where.PHONE;
    }

    /**
     * What the screen says.
     *
     * @param languages by preference; of a formal and an informal tone the screen knows one
     */
    Optional<String> find(String product, String key, Device device, List<Language> languages) {
        return Stream.of(product + "-" + device.tag(), product)
                .flatMap(name -> Optional.ofNullable(products.get(name)).stream())
                .flatMap(words -> inLanguages(words, key, languages))
                .findFirst();
    }

    /** The file of a product that has the label, but nothing in this language. */
    Optional<String> missing(String product, String key, Device device, Language language) {
        return Stream.of(product + "-" + device.tag(), product)
                .filter(name -> has(name, key))
                .findFirst()
                .filter(name -> !speaks(name, language))
                .map(name -> file(name, language.htmlLang()));
    }

    private boolean has(String product, String key) {
        return products.getOrDefault(product, Map.of()).values().stream()
                .anyMatch(texts -> texts.containsKey(key));
    }

    private boolean speaks(String product, Language language) {
        Map<String, Map<String, String>> languages = products.getOrDefault(product, Map.of());
        return languages.containsKey(language.tag()) || languages.containsKey(language.htmlLang());
    }

    private static Stream<String> inLanguages(
            Map<String, Map<String, String>> words, String key, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> Optional.ofNullable(words.get(language.tag())).stream())
                .flatMap(texts -> Optional.ofNullable(texts.get(key)).stream());
    }
}
