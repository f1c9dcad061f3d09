/**
 * The database: which one, its tables, and whether we may start on it.
 *
 * <ul>
 *   <li>R1 H2 in a file by default, PostgreSQL by changing one setting; the SQL is the same.
 *   <li>R2 What was acknowledged survives a {@code kill -9}: an H2 file without {@code
 *       WRITE_DELAY=0} is refused.
 *   <li>R3 Tables are made and changed by numbered migrations only.
 *   <li>R4 A sealing key that does not fit the data is refused.
 * </ul>
 *
 * <p>Ground: it knows no feature, and features reach it through JPA alone.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.database;
