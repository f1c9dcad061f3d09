/**
 * Finds people of a school by whatever somebody remembers of them.
 *
 * <ul>
 *   <li>R1 Only people of the school that is asked about; every term of the index begins with its
 *       school, and who is found is read from the register of that school.
 *   <li>R2 Whatever is typed is letters and digits to look for, never a query.
 *   <li>R3 The index is derived: it may be deleted at any time, and one that is damaged, or that
 *       another node holds, costs a line in the log and some time, never the search.
 *   <li>R4 A search that cannot be answered says so; it does not look like nobody.
 * </ul>
 *
 * <p>Each node has its own index, and follows the changes of the register. Not here: who may
 * search, how often, and writing down that they did.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.register.search;
