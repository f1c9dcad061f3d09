package nl.tweestap.guide.composing;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.PortalWords;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.LandingScreens;
import nl.tweestap.guide.Upkeep;
import nl.tweestap.guide.library.Formerly;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.Screen;
import nl.tweestap.guide.library.StepFile;
import nl.tweestap.school.School;
import nl.tweestap.school.SchoolReader;
import nl.tweestap.text.Language;

/**
 * Finds what is wrong in a content folder: reads all of it and puts every guide together for every
 * school, device and language. The same check runs as a test, when the portal starts, and for
 * editors: {@code ./check-content}.
 */
public final class ContentCheck {

    /** The portal is not running; its address plays no part in the check. */
    static final URI SOME_PORTAL = URI.create("https://tweestap.example");

    private ContentCheck() {}

    /** Everything that editors have to mend; empty when all is well. */
    public static List<Problem> check(ContentFolder folder) {
        SchoolReader.Reading schools = SchoolReader.read(folder);
        Problems problems = new Problems();
        problems.addAll(schools.problems());
        problems.addAll(check(folder, Library.read(folder, SOME_PORTAL), schools));
        return problems.all();
    }

    /** What is wrong with the guides, and with what the schools miss of them. */
    static List<Problem> check(
            ContentFolder folder, Library library, SchoolReader.Reading schools) {
        Problems problems = new Problems();
        problems.addAll(library.problems());
        problems.addAll(schools.missing());
        Composer composer = new Composer(library);
        for (School school : schools.schools()) {
            for (School.GuideName name : school.guides()) {
                Optional<GuideFile> guide = library.guide(name.folder());
                guide.ifPresent(file -> compose(composer, file, name.slug(), school, problems));
            }
            drawAll(library, school, problems);
        }
        schools.schools().stream()
                .flatMap(school -> school.languages().all().stream())
                .distinct()
                .forEach(language -> PortalWords.check(language, problems));
        UnusedSteps.check(library, schools.schools(), problems);
        Formerly.check(library, schools.schools(), problems);
        ShortNames.check(schools.schools(), problems);
        AddressesFile.check(folder, library, schools.schools(), problems);
        return problems.all();
    }

    private static void compose(
            Composer composer, GuideFile file, String slug, School school, Problems problems) {
        for (Device device : file.devices()) {
            for (Language language : school.languages().all()) {
                composer.compose(file, slug, new Audience(school, device, language), problems);
            }
        }
    }

    /** Screens that no guide shows are drawn too: those of the landing page. */
    private static void drawAll(Library library, School school, Problems problems) {
        for (Language language : school.languages().all()) {
            Audience audience = new Audience(school, Device.IOS, language);
            PictureComposer pictures =
                    new PictureComposer(library, audience, StepNumbers.NONE, problems);
            for (String screen : LandingScreens.of(school)) {
                pictures.draw(StepFile.PictureUse.plain(screen), 1, "screens/" + screen + ".yaml");
            }
            for (Screen screen : library.screens()) {
                pictures.draw(StepFile.PictureUse.plain(screen.id()), 1, screen.file());
            }
        }
    }

    /**
     * Prints problems, late translations and what is due; ends with 1 when there is a problem.
     *
     * @param arguments the folder, and what day it is: {@code content 2026-11-21}; behind them the
     *     tag of a language of which to print the lines that are missing instead, or {@code
     *     addresses} to print those of addresses.txt
     */
    public static void main(String[] arguments) {
        ContentFolder folder =
                new ContentFolder(Path.of(arguments.length > 0 ? arguments[0] : "content"));
        LocalDate today = arguments.length > 1 ? LocalDate.parse(arguments[1]) : LocalDate.EPOCH;
        if (arguments.length > 2 && arguments[2].equals(AddressesFile.WANTED)) {
            AddressesFile.lines(folder).forEach(System.out::println);
            return;
        }
        if (arguments.length > 2) {
            System.exit(toWrite(folder, arguments[2], System.out) ? 0 : 1);
        }
        System.exit(report(folder, today, System.out) ? 0 : 1);
    }

    /** Prints the words of our own pages that a language does not have yet, to be translated. */
    static boolean toWrite(ContentFolder folder, String tag, PrintStream out) {
        Optional<Language> language =
                Library.read(folder, SOME_PORTAL)
                        .languages()
                        .ofTag(tag)
                        .filter(one -> !one.isPacked());
        language.map(PortalWords::toWrite).orElse(List.of()).forEach(out::println);
        if (language.isEmpty()) {
            out.println(
                    "languages.yaml describes no language " + tag + " that brings its own words.");
        }
        return language.isPresent();
    }

    static boolean report(ContentFolder folder, LocalDate today, PrintStream out) {
        Problems found = new Problems();
        found.addAll(check(folder));
        Upkeep upkeep = Library.read(folder, SOME_PORTAL).upkeep(today);
        for (Upkeep.Due one : upkeep.notYet()) {
            found.add(one.file(), 0, "finding.date-to-come", one.on().toString());
        }
        List<Problem> problems = found.all();
        problems.forEach(out::println);
        printWork(upkeep, out);
        out.println(problems.isEmpty() ? "No problems." : problems.size() + " problem(s) to mend.");
        return problems.isEmpty();
    }

    /** What is no mistake, and still to be done. */
    private static void printWork(Upkeep upkeep, PrintStream out) {
        printTranslations(upkeep, out);
        upkeep.due()
                .forEach(
                        due ->
                                out.println(
                                        due.file()
                                                + "  Last walked on "
                                                + due.on()
                                                + ". Walk it again and write the new date under"
                                                + " “checked”."));
        if (!upkeep.never().isEmpty()) {
            out.println(
                    upkeep.never().size()
                            + " step(s) were never walked on real devices: walk them and write"
                            + " “checked: {on: …, against: …}” in their step.yaml.");
        }
    }

    private static void printTranslations(Upkeep upkeep, PrintStream out) {
        upkeep.behind()
                .forEach(
                        (file, hash) ->
                                out.println(
                                        file
                                                + "  The text this was translated from has changed."
                                                + " Read both, then write “source: "
                                                + hash
                                                + "” at the top."));
        upkeep.uncompared()
                .forEach(
                        (file, hash) ->
                                out.println(
                                        file
                                                + "  This is new: nobody has compared it with the"
                                                + " text it was made from. Read both, then write"
                                                + " “source: "
                                                + hash
                                                + "” at the top."));
    }
}
