package nl.tweestap.enrolment;

/**
 * Which kind of phone somebody says to have: the shop and the pictures differ, the codes do not.
 */
public enum Smartphone {
    IPHONE,
    ANDROID
}
