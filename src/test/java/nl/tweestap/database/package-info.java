/** Use cases on a real database, with their real transactions, without a server. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.database;
