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
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.shared.DayText;
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
  private final Officials officials;
  private final OrganisationHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandIns(
      StandInRows rows,
      StandInCheck check,
      Positions positions,
      Officials officials,
      OrganisationHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.check = check;
    this.positions = positions;
    this.officials = officials;
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
    UUID id = rows.add(draft, ids(places), by.officialId(), Instant.now(clock));
    StandInView set = view(by, kept(id));
    add(by, OrganisationEventKind.STAND_IN_SET, set, places.get(0).unitId());
    events.publishEvent(
        new StandInChanged(set, by.officialId(), false, by.officialId().equals(draft.absentId())));
    return set;
  }

  /**
   * Whether he sets it for somebody else, as administrator and by nothing else, and it lets the
   * stand-in act where he does not himself: nobody does that alone.
   *
   * @throws StandInProblem ORGANISATION-002 (422, by field)
   */
  @Transactional(readOnly = true)
  public boolean needsSecondPerson(CurrentUser by, StandInDraft draft) {
    check.requireComplete(draft);
    List<Place> places = rows.held(draft.absentId(), draft.holdingIds(), draft.from(), draft.to());
    return !places.isEmpty()
        && maySet(by, places)
        && !by.officialId().equals(draft.absentId())
        && !places.stream().allMatch(place -> StandInPolicy.maySetAsLeader(by, place))
        && !rows.holdsAll(draft.deputyId(), ids(places), draft.from(), draft.to());
  }

  /** Who would act for whom, where and when, for whoever agrees to it. */
  @Transactional(readOnly = true)
  public String said(StandInDraft draft) {
    List<Place> places = rows.held(draft.absentId(), draft.holdingIds(), draft.from(), draft.to());
    return CurrentUser.signature(officials.name(draft.deputyId()), officials.name(draft.absentId()))
        + ": "
        + String.join("; ", labels(places))
        + ", "
        + days(draft.from(), draft.to())
        + ", văn bản "
        + draft.document().strip();
  }

  /** In which positions he acts for whom, today or later. */
  @Transactional(readOnly = true)
  public List<String> ahead(UUID deputyId) {
    return rows.ahead(deputyId, LocalDate.now(clock)).stream()
        .flatMap(
            kept ->
                labels(rows.places(kept.id())).stream()
                    .map(
                        label ->
                            AskedTitle.of(label)
                                + " (thay "
                                + kept.absentName()
                                + ", "
                                + days(kept.from(), kept.to())
                                + ")"))
        .toList();
  }

  private static String days(LocalDate from, LocalDate to) {
    return DayText.of(from) + " – " + DayText.of(to);
  }

  private static List<UUID> ids(List<Place> places) {
    return places.stream().map(Place::positionId).toList();
  }

  private List<String> labels(List<Place> places) {
    return positions.withIds(ids(places)).stream().map(PositionView::label).toList();
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
      events.publishEvent(new StandInChanged(ended, by.officialId(), true, false));
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
        labels(places),
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
