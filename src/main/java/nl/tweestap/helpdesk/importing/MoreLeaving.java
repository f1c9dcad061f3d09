package nl.tweestap.helpdesk.importing;

/** More people would leave than was told, so all is undone. */
final class MoreLeaving extends RuntimeException {

    private static final long serialVersionUID = 1;
}
