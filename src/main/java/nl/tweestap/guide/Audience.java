package nl.tweestap.guide;

import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** Whom a guide is put together for. */
public record Audience(School school, Device device, Language language) {}
