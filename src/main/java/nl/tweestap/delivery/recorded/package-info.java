/**
 * The gateway of the demo and the tests: what is sent lands on the desk instead of in the world.
 *
 * <p>Numbers by whose last two digits things go wrong on purpose: 00 is refused, 96 finds the
 * gateway down, 97 is busy, 98 gets everything twice, 99 gets it twenty seconds late.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.delivery.recorded;
