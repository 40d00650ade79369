package vn.hoso.foldercheck;

import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Text;

/**
 * What is to be said about the times of a procedure.
 *
 * @param element id of the step or node, or {@code limit.<name>.stepsExceed}
 */
public record TimeFinding(Severity severity, String element, Text text) {

  /** What follows from a finding. */
  public enum Severity {
    /** The folder cannot be used. */
    ERROR,
    /** The folder may be used by somebody who has read it. */
    WARNING
  }

  static TimeFinding error(String element, String vi, String en) {
    return new TimeFinding(Severity.ERROR, element, new Text(vi, en));
  }

  static TimeFinding warning(String element, String vi, String en) {
    return new TimeFinding(Severity.WARNING, element, new Text(vi, en));
  }

  /** Whether it is about the limit of the whole with that name. */
  public boolean concernsLimit(String name) {
    return (element + ".").startsWith("limit." + name + ".");
  }

  boolean blocks() {
    return severity == Severity.ERROR;
  }

  Finding finding() {
    return new Finding(ProcedureFolder.PROCESS, element, text.vi(), text.en());
  }
}
