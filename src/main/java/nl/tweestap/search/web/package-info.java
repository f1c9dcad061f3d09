/** The page with what was found: {@code /{language}/{school}/search?q=…}. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.search.web;
