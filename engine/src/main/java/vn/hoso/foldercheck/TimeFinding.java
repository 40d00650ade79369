package vn.hoso.foldercheck;

import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Text;

/**
 * What is to be said about the times of a procedure.
 *
 * @param element id of the step or node, or {@code limit.<name>.stepsExceed}
 * @param excess by how many working days the steps exceed the whole; 0 for what is no matter of
 *     more or less
 */
public record TimeFinding(Severity severity, String element, int excess, Text text) {

  /** What follows from a finding. */
  public enum Severity {
    /** The folder cannot be used. */
    ERROR,
    /** The folder may be used by somebody who has read it. */
    WARNING
  }

  static TimeFinding error(String element, String vi, String en) {
    return new TimeFinding(Severity.ERROR, element, 0, new Text(vi, en));
  }

  static TimeFinding warning(String element, String vi, String en) {
    return new TimeFinding(Severity.WARNING, element, 0, new Text(vi, en));
  }

  TimeFinding exceeding(int workingDays) {
    return new TimeFinding(severity, element, workingDays, text);
  }

  /** Whether somebody has to have read it, and nothing is blocked. */
  public boolean warns() {
    return severity == Severity.WARNING;
  }

  /** Whether the other one says the same of the same, as bad or worse. */
  public boolean noWorseThan(TimeFinding other) {
    return severity == other.severity && element.equals(other.element) && excess <= other.excess;
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
