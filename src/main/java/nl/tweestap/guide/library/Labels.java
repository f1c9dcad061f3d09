package nl.tweestap.guide.library;

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
import nl.tweestap.text.Languages;

/**
 * What stands on the buttons and screens of other people's products, in each language: {@code
 * labels/<product>/<language>.properties}. A product that differs by phone has the phone at its
 * end: {@code store-ios} is {@code store} on an iPhone.
 */
record Labels(Map<String, Map<String, Map<String, String>>> products) {

    private static final String FOLDER = "labels";
    private static final String PROPERTIES = ".properties";

    static Labels read(ContentFolder folder, Languages known, Problems problems) {
        List<String> names =
                known.all().stream().map(language -> language.tag() + PROPERTIES).toList();
        Map<String, Map<String, Map<String, String>>> products = new HashMap<>();
        for (String product : folder.folders(FOLDER)) {
            Map<String, Map<String, String>> languages = new HashMap<>();
            for (Language language : known.all()) {
                String file = file(product, language.tag());
                if (folder.has(file)) {
                    languages.put(language.tag(), PropertiesFile.read(folder, file, problems));
                }
            }
            new FileNames(folder, FOLDER + "/" + product, names).checkLanguages(problems);
            checkSameKeys(product, languages, problems);
            products.put(product, Map.copyOf(languages));
        }
        return new Labels(Map.copyOf(products));
    }

    private static void checkSameKeys(
            String product, Map<String, Map<String, String>> languages, Problems problems) {
        for (Map<String, String> others : languages.values()) {
            for (String tag : languages.keySet()) {
                others.keySet().stream()
                        .filter(key -> !languages.get(tag).containsKey(key))
                        .sorted()
                        .forEach(key -> missing(product, key, tag, problems));
            }
        }
    }

    /** A language that is packed in has them all; another one can do with those beside it. */
    private static void missing(String product, String key, String tag, Problems problems) {
        if (Languages.PACKED.ofTag(tag).isPresent()) {
            problems.add(file(product, tag), 0, "finding.label-missing", key, tag);
        } else {
            problems.advise(file(product, tag), 0, "finding.label-missing", key, tag);
        }
    }

    private static String file(String product, String tag) {
        return FOLDER + "/" + product + "/" + tag + PROPERTIES;
    }

    /** The languages in which any of the screens speaks. */
    Stream<Language> spoken(Languages known) {
        return known.plain()
                .filter(
                        language ->
                                products.values().stream()
                                        .anyMatch(words -> words.containsKey(language.tag())));
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
     * @param label {@code microsoft-web.next} is “next” of the product “microsoft-web”
     * @param languages by preference; of a formal and an informal tone the screen knows one
     */
    Optional<String> find(String label, Device device, List<Language> languages) {
        return names(label, device)
                .flatMap(name -> Optional.ofNullable(products.get(name)).stream())
                .flatMap(words -> inLanguages(words, key(label), languages))
                .findFirst();
    }

    /** What its product may be called; nothing is without a product. */
    private static Stream<String> names(String label, Device device) {
        String product = label.substring(0, Math.max(0, label.indexOf('.')));
        return Stream.of(product + "-" + device.tag(), product);
    }

    private static String key(String label) {
        return label.substring(label.indexOf('.') + 1);
    }

    /** The file of a product that has the label, but nothing in this language. */
    Optional<String> missing(String label, Device device, Language language) {
        return names(label, device)
                .filter(name -> has(name, key(label)))
                .findFirst()
                .filter(name -> !speaks(name, language))
                .map(name -> file(name, language.plainTag()));
    }

    private boolean has(String product, String key) {
        return products.getOrDefault(product, Map.of()).values().stream()
                .anyMatch(texts -> texts.containsKey(key));
    }

    private boolean speaks(String product, Language language) {
        Map<String, Map<String, String>> languages = products.getOrDefault(product, Map.of());
        return languages.containsKey(language.tag()) || languages.containsKey(language.plainTag());
    }

    private static Stream<String> inLanguages(
            Map<String, Map<String, String>> words, String key, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> Optional.ofNullable(words.get(language.tag())).stream())
                .flatMap(texts -> Optional.ofNullable(texts.get(key)).stream());
    }
}
