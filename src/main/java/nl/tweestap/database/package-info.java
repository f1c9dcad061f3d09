/**
 * The database: which one, its tables, and whether we may start on it.
 *
 * <ul>
 *   <li>R1 H2 in a file by default, PostgreSQL by changing one setting; the SQL is the same.
 *   <li>R2 What was acknowledged survives a {@code kill -9}: an H2 file without {@code
 *       WRITE_DELAY=0} is refused. On PostgreSQL all does but what was let go on without the disk
 *       ({@link nl.tweestap.database.UnhurriedCommit}).
 *   <li>R3 Tables are made and changed by numbered migrations only.
 *   <li>R4 A sealing key that does not fit the data is refused.
 *   <li>R5 A database that could not write, or was away, is used again as soon as it is back; until
 *       then it is told from a bug.
 *   <li>R6 What is over is written down as over, and a clock that drifts or was put back is told.
 *   <li>R7 No exception of it holds a value that was written.
 * </ul>
 *
 * <p>Ground: it knows no feature, and features reach it through JPA alone.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.database;
