package vn.hoso.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  MeetingHand mine(CurrentUser by, UUID id) {
    var hand = hand(by, seen(by, id));
    if (!fillsIn(by, hand.meeting())) {
      throw MeetingProblem.mayNot();
    }
    return hand;
  }

  /**
   * Of rows he does not know of neither an answer nor a refusal tells, not even their ids.
   *
   * @throws MeetingProblem MEETING-001 (404) where he knows of none
   */
  MeetingHand hand(CurrentUser by, Meeting meeting) {
    var all = rows.of(meeting.id());
    var reading = sight.of(by, meeting, all);
    var known = others(by, all).stream().filter(row -> reading.knows(row, null)).toList();
    return hand(by, meeting, all, known);
  }

  /**
   * @param known those of all rows that he knows of
   * @throws MeetingProblem MEETING-001 (404) where there is none
   */
  MeetingHand hand(CurrentUser by, Meeting meeting, List<MeetingRow> all, List<MeetingRow> known) {
    if (known.isEmpty() && !all.isEmpty()) {
      throw MeetingProblem.notFound();
    }
    var his = fillsIn(by, meeting) ? his(by, meeting, known) : Set.<UUID>of();
    return new MeetingHand(meeting, known, his, his.size() == all.size());
  }

  private Set<UUID> his(CurrentUser by, Meeting meeting, List<MeetingRow> known) {
    var acting = own.on(by, known.stream().map(MeetingRow::dossierId).toList());
    var position = meeting.place().positionId();
    return known.stream()
        .filter(row -> acting.getOrDefault(row.dossierId(), by).holds(position))
        .map(MeetingRow::taskId)
        .collect(Collectors.toSet());
  }

  /** Without the rows about himself. */
  List<MeetingRow> others(CurrentUser by, List<MeetingRow> rows) {
    var about = own.about(by, rows.stream().map(MeetingRow::dossierId).toList());
    return rows.stream().filter(row -> !about.contains(row.dossierId())).toList();
  }

  boolean fillsIn(CurrentUser by, Meeting meeting) {
    return by.holds(meeting.place().positionId());
  }

  /** What he may do now; the same conditions are asked again when he does it. */
  List<String> actions(MeetingHand hand, Collection<BallotView> votes) {
    var actions = new ArrayList<String>();
    if (votes.stream().anyMatch(vote -> vote.actions().contains("confirm"))) {
      actions.add("confirm");
    }
    if (!hand.his().isEmpty()) {
      actions.add("edit");
      actions.add("record");
      if (hand.whole() && hand.known().stream().noneMatch(MeetingRow::recorded)) {
        actions.add("discard");
      }
      if (votes.stream().anyMatch(vote -> vote.rule().inLists())) {
        actions.add("count");
      }
    }
    return actions;
  }
}
