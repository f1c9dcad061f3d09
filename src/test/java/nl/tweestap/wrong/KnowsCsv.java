package nl.tweestap.wrong;

import nl.tweestap.content.ContentFolder;
import nl.tweestap.directory.csv.CsvPeople;

/** Somebody who wants one adapter and no other. */
final class KnowsCsv {

    CsvPeople people(ContentFolder folder) {
        return new CsvPeople(folder, () -> java.time.Instant.EPOCH);
    }
}
