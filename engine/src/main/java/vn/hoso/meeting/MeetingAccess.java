package vn.hoso.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.ballot.BallotView;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Placement;
import vn.hoso.organisation.Visibility;

/**
 * Who reads a list: whoever sees what lies at its unit. Who fills it in, and reads the votes while
 * they are typed: the holders of the position its items are addressed to.
 */
@Component
class MeetingAccess {

  private final MeetingStore meetings;
  private final MeetingRowStore rows;
  private final MeetingSight sight;
  private final OwnDossiers own;
  private final Visibility visibility;

  MeetingAccess(
      MeetingStore meetings,
      MeetingRowStore rows,
      MeetingSight sight,
      OwnDossiers own,
      Visibility visibility) {
    this.meetings = meetings;
    this.rows = rows;
    this.sight = sight;
    this.own = own;
    this.visibility = visibility;
  }

  /**
   * @throws MeetingProblem MEETING-001 (404)
   */
  Meeting seen(CurrentUser by, UUID id) {
    var meeting = meetings.find(id).orElseThrow(MeetingProblem::notFound);
    var place = meeting.place();
    var placement =
        new Placement(place.positionId(), Set.of(place.unitId()), Set.of(place.unitPath()));
    if (!visibility.sees(visibility.scopeOf(by), placement)) {
      throw MeetingProblem.notFound();
    }
    return meeting;
  }

  /**
   * @throws MeetingProblem MEETING-001 (404), MEETING-002 (403)
   */
  Meeting mine(CurrentUser by, UUID id) {
    var meeting = seen(by, id);
    if (!fillsIn(by, meeting)) {
      throw MeetingProblem.mayNot();
    }
    return meeting;
  }

  /** The rows he knows of: of others neither an answer nor a refusal tells, not even their ids. */
  List<MeetingRow> rows(CurrentUser by, Meeting meeting) {
    var all = rows.of(meeting.id());
    var reading = sight.of(by, meeting, all);
    var about = own.about(by, all.stream().map(MeetingRow::dossierId).toList());
    return all.stream()
        .filter(row -> reading.knows(row, null) && !about.contains(row.dossierId()))
        .toList();
  }

  /** Those of them that are to be dealt with. */
  List<MeetingRow> due(CurrentUser by, Meeting meeting) {
    return rows(by, meeting).stream().filter(MeetingRow::due).toList();
  }

  boolean fillsIn(CurrentUser by, Meeting meeting) {
    return by.holds(meeting.place().positionId());
  }

  /** What he may do now; the same conditions are asked again when he does it. */
  List<String> actions(
      CurrentUser by, Meeting meeting, List<MeetingRow> rows, Collection<BallotView> votes) {
    var actions = new ArrayList<String>();
    if (votes.stream().anyMatch(vote -> vote.actions().contains("confirm"))) {
      actions.add("confirm");
    }
    if (fillsIn(by, meeting)) {
      actions.add("edit");
      actions.add("record");
      if (rows.stream().noneMatch(MeetingRow::recorded)) {
        actions.add("discard");
      }
      if (votes.stream().anyMatch(vote -> vote.rule().inLists())) {
        actions.add("count");
      }
    }
    return actions;
  }
}
