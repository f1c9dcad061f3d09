package nl.tweestap.wrong;

import nl.tweestap.content.ContentFolder;
import nl.tweestap.directory.csv.CsvImport;
import nl.tweestap.directory.csv.CsvLookUp;
import nl.tweestap.directory.csv.CsvPeople;

/** Somebody who wants one adapter and no other. */
final class KnowsCsv {

    CsvPeople people(ContentFolder folder, CsvImport file, CsvLookUp lookUp) {
        return new CsvPeople(folder, () -> java.time.Instant.EPOCH, file, lookUp);
    }
}
