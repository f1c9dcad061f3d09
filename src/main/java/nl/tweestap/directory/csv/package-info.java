/**
 * A directory in a CSV file: the sample people of the demo, and of the tests.
 *
 * <p>Columns: school, username, name, mail, language, group, roles, password. The password column
 * holds an Argon2id hash in PHC form.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.directory.csv;
