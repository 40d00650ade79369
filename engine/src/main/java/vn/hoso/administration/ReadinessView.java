package vn.hoso.administration;

import java.util.List;
import vn.hoso.task.UnmannedPlace;

/**
 * Whether the first dossier can be opened, and what is still missing.
 *
 * @param ready whether every point is met
 * @param unmanned where open steps lie that nobody can do
 * @param otherNodes machine and process of each other node on the same database
 */
record ReadinessView(
    boolean ready,
    List<ReadinessPoint> points,
    List<UnmannedPlace> unmanned,
    List<String> otherNodes) {

  /** What must be there before a dossier can be opened and go its way. */
  enum ReadinessCheck {
    CELL,
    CELL_CODE,
    CELL_SECRETARY,
    INTAKE_CLERK,
    APPRAISER,
    STANDING_COMMITTEE,
    OFFICE_CLERK,
    CALENDAR,
    PROCEDURE,
    PUBLIC_ADDRESS
  }

  /**
   * @param have how many there are
   * @param lack how many of those that should be there are not; more than nought may still be met
   */
  record ReadinessPoint(ReadinessCheck check, boolean met, long have, long lack) {}
}
