package nl.tweestap.teach.paper.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a PDF against ISO 14289-1, as far as a program can. */
final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** The rules that it breaks, each with what the validator says of it. */
    static List<String> broken(byte[] paper) throws Exception {
        try (var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
                var parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
