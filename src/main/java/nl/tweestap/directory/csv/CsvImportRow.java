package nl.tweestap.directory.csv;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which file was taken over last, and how many were before it; there is one row. */
@Entity
@Table(name = "csv_import")
class CsvImportRow {

    static final int ONLY = 1;

    @Id int id;

    /** SHA-256 of the file, in hex; empty before the first. */
    @Column String hash;

    @Column long number;
}
