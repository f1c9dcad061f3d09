package nl.tweestap.helpdesk.importing;

import java.util.List;

/** What a file would do, and to whom. */
record Compared(Figures figures, List<Example> examples) {}
