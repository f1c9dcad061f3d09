/** The phone on the desk: a page that shows what the recorded gateway delivered. Demo mode only. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.delivery.recorded.web;
