package vn.hoso.standin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.standin.StandInPolicy.Place;
import vn.hoso.standin.StandInRows.Kept;

/**
 * Xử lý thay: who acts for an absent colleague, from when to when, in which of his positions. Who
 * may say so is told by {@link StandInPolicy}. There is no chain: what somebody does for another is
 * done by nobody for him.
 */
@Service
@Transactional
public class StandIns {

  private final StandInRows rows;
  private final StandInCheck check;
  private final Positions positions;
  private final OrganisationHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandIns(
      StandInRows rows,
      StandInCheck check,
      Positions positions,
      OrganisationHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.check = check;
    this.positions = positions;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** Those he has a part in and those he has set, the latest first. */
  @Transactional(readOnly = true)
  public List<StandInView> mine(CurrentUser by) {
    return views(by, rows.around(by.officialId()));
  }

  /** Those the official has a part in, as far as the asker may set them; the latest first. */
  @Transactional(readOnly = true)
  public List<StandInView> of(CurrentUser by, UUID officialId) {
    return views(by, rows.of(officialId)).stream()
        .filter(each -> !each.actions().isEmpty() || maySet(by, rows.places(each.id())))
        .toList();
  }

  /**
   * Lets somebody stand in.
   *
   * @throws StandInProblem ORGANISATION-002 (422, by field), ORGANISATION-008 (403)
   */
  public StandInView set(CurrentUser by, StandInDraft draft) {
    check.requireComplete(draft);
    rows.lock(draft.absentId(), draft.deputyId());
    List<Place> places = rows.held(draft.absentId(), draft.holdingIds(), draft.from(), draft.to());
    if (!places.isEmpty() && !maySet(by, places)) {
      throw StandInProblem.mayNotSetStandIn();
    }
    check.require(by, draft, places);
    List<UUID> positionIds = places.stream().map(Place::positionId).toList();
    UUID id = rows.add(draft, positionIds, by.officialId(), Instant.now(clock));
    StandInView set = view(by, kept(id));
    add(by, OrganisationEventKind.STAND_IN_SET, set, places.get(0).unitId());
    events.publishEvent(new StandInChanged(set, false));
    return set;
  }

  /**
   * Ends it at once; over already changes nothing.
   *
   * @throws StandInProblem ORGANISATION-001 (404), ORGANISATION-008 (403)
   */
  public StandInView end(CurrentUser by, UUID id) {
    Kept kept = kept(id);
    List<Place> places = rows.places(id);
    if (!maySet(by, places)) {
      throw StandInProblem.mayNotSetStandIn();
    }
    if (!over(kept)) {
      rows.end(id, by.officialId(), Instant.now(clock));
      StandInView ended = view(by, kept(id));
      add(by, OrganisationEventKind.STAND_IN_ENDED, ended, places.get(0).unitId());
      events.publishEvent(new StandInChanged(ended, true));
    }
    return view(by, kept(id));
  }

  private Kept kept(UUID id) {
    return rows.withId(id).stream().findFirst().orElseThrow(StandInProblem::positionNotFound);
  }

  private static boolean maySet(CurrentUser by, Collection<Place> places) {
    return places.stream().allMatch(place -> StandInPolicy.maySet(by, place));
  }

  private List<StandInView> views(CurrentUser by, List<Kept> kept) {
    return kept.stream().map(each -> view(by, each)).toList();
  }

  private StandInView view(CurrentUser by, Kept kept) {
    List<Place> places = rows.places(kept.id());
    LocalDate today = LocalDate.now(clock);
    return new StandInView(
        kept.id(),
        kept.absentId(),
        kept.absentName(),
        kept.deputyId(),
        kept.deputyName(),
        positions.withIds(places.stream().map(Place::positionId).toList()).stream()
            .map(PositionView::label)
            .toList(),
        kept.from(),
        kept.to(),
        kept.document(),
        kept.setByName(),
        by.officialId().equals(kept.absentId()) || by.officialId().equals(kept.deputyId()),
        !over(kept) && !today.isBefore(kept.from()),
        kept.ended() ? LocalDate.ofInstant(kept.endedAt(), clock.getZone()) : null,
        !over(kept) && maySet(by, places) ? List.of("end") : List.of());
  }

  private boolean over(Kept kept) {
    return kept.ended() || kept.to().isBefore(LocalDate.now(clock));
  }

  private void add(CurrentUser by, OrganisationEventKind kind, StandInView view, UUID unitId) {
    history.add(
        by.officialId(),
        kind,
        unitId,
        view.absentId(),
        Map.of(
            "after",
            view.deputyName()
                + " thay "
                + view.absentName()
                + ": "
                + view.positions().stream().collect(Collectors.joining("; "))
                + ", "
                + view.document(),
            "day",
            (view.endedOn() == null ? view.from() : view.endedOn()).toString()));
  }
}
