package nl.tweestap.guide.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.ContentFolder;
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
                                                                        "The label “"
                                                                                + key
                                                                                + "” is missing.",
                                                                        "Write it as in "
                                                                                + otherTag
                                                                                + ".properties."))));
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

    private static Stream<String> inLanguages(
            Map<String, Map<String, String>> words, String key, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> Optional.ofNullable(words.get(language.tag())).stream())
                .flatMap(texts -> Optional.ofNullable(texts.get(key)).stream());
    }
}
