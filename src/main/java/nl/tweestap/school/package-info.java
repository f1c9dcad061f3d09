/** A school: its name and tone, what it asks of its people, what it allows, where help is. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.school;
