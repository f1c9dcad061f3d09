/** The pages for teachers: {@code /{language}/{school}/teach}, and the short links {@code /g/…}. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.teach.web;
