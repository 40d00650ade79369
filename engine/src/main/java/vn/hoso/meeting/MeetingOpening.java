package vn.hoso.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step with open work items at one of the asker's positions: what a list can be made of.
 *
 * @param positionName whom the items are addressed to
 * @param kind what such a list most likely is
 * @param open how many there are
 * @param items the oldest of them; none where he has too many steps to look at all at once
 * @param next where the others begin; null where these are all
 */
public record MeetingOpening(
    UUID positionId,
    String positionName,
    String procedureSlug,
    String procedureName,
    String stepId,
    String stepName,
    MeetingKind kind,
    int open,
    List<MeetingCandidate> items,
    @Nullable String next) {

  /**
   * An open work item.
   *
   * @param holderName who has claimed it; null while it is shared
   * @param free whether the asker could record it: it is shared or his own, and in no other list
   */
  public record MeetingCandidate(
      UUID workItemId,
      String dossierCode,
      String personName,
      String cellName,
      @Nullable LocalDate dueOn,
      @Nullable String holderName,
      boolean free) {}
}
