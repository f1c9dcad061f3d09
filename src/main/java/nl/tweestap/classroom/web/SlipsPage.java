package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.account.Notices;
import nl.tweestap.classroom.PrintedSheet;
import nl.tweestap.classroom.Sheets;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.ToldOnce;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.jspecify.annotations.Nullable;

/** The slips that were printed just now, eight to a sheet, for who printed them. */
@Named("slipsPage")
@RequestScoped
public class SlipsPage {

    @Inject CurrentTeacher teacher;
    @Inject Sheets sheets;
    @Inject CurrentAddress address;
    @Inject Settings settings;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject ToldOnce told;

    private @Nullable PrintedSheet sheet;

    /** One slip, in the words of its reader. */
    public record Slip(
            String language,
            String direction,
            String name,
            String username,
            String code,
            String serial,
            String title,
            String start,
            String typedName,
            String typedCode,
            String until,
            String once) {

        @Override
        public String toString() {
            return "Slip(" + serial + ")";
        }
    }

    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        String id = address.get().segment(1).orElse("");
        if (request.getMethod().equals("POST")) {
            hide(id);
            return;
        }
        sheet = sheets.find(teacher.get(), id).orElse(null);
    }

    private void hide(String id) throws IOException {
        String className = sheets.find(teacher.get(), id).map(PrintedSheet::className).orElse("");
        sheets.hide(teacher.get(), id);
        told.leave(ClassesPage.GONE);
        response.redirect(ClassesPage.afterSlips(address, className));
    }

    private Optional<PrintedSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Whether the codes may stand here still. */
    public boolean isShown() {
        return sheet().isPresent();
    }

    public String getClassName() {
        return sheet().map(PrintedSheet::className).orElse("");
    }

    public String getShownUntil() {
        return sheet().map(one -> ClockTime.of(one.shownUntil())).orElse("");
    }

    /** What the QR leads to. */
    public String getUrl() {
        return settings.address() + address.path(StartAddress.REST);
    }

    public String getTyped() {
        return StartAddress.typed(settings.address(), address);
    }

    public List<Slip> getSlips() {
        return sheet().map(one -> one.lines().stream().map(line -> slip(one, line)).toList())
                .orElse(List.of());
    }

    private static Slip slip(PrintedSheet sheet, PrintedSheet.Line line) {
        Language reader = line.language();
        return new Slip(
                reader.htmlLang(),
                reader.direction(),
                line.person().displayName(),
                line.person().username(),
                line.code(),
                line.serial(),
                Words.of("classroom.slip.title", reader),
                Words.of("classroom.slip.start", reader),
                Words.of("classroom.slip.name", reader),
                Words.of("classroom.slip.code", reader),
                Words.of("classroom.slip.until", reader, lastDay(sheet.validUntil(), reader)),
                Words.of("classroom.slip.once", reader));
    }

    /** The last day of which every hour counts. */
    private static String lastDay(Instant end, Language reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(reader.htmlLang()))
                .format(end.atZone(Notices.ZONE).minusDays(1));
    }
}
