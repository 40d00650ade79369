package vn.hoso.staffing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.OfficialRules;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.OrganisationProblem;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Found;
import vn.hoso.unit.Period;
import vn.hoso.unit.UnitChanges;
import vn.hoso.unit.UnitLife;

/**
 * The officials as an administrator looks after them: finding them, their names, and what they hold
 * from day to day. Callers ask {@link Administrators} first. Unknown ones are refused with {@code
 * ORGANISATION-001} (404), what is not valid with {@code ORGANISATION-002} (422) by field.
 */
@Service
@Transactional
public class OfficialChanges {

  private static final int MOST_FOUND = 50;
  private static final int LONGEST_TEXT = 200;

  private final Officials officials;
  private final Positions positions;
  private final UnitChanges units;
  private final OfficialNames names;
  private final HoldingRows holdings;
  private final OfficialBulk bulk;
  private final OrganisationHistory history;
  private final Clock clock;

  OfficialChanges(
      Officials officials,
      Positions positions,
      UnitChanges units,
      OfficialNames names,
      HoldingRows holdings,
      OfficialBulk bulk,
      OrganisationHistory history,
      Clock clock) {
    this.officials = officials;
    this.positions = positions;
    this.units = units;
    this.names = names;
    this.holdings = holdings;
    this.bulk = bulk;
    this.history = history;
    this.clock = clock;
  }

  /** At most 50 officials with all these words in their names, by name; all for no words. */
  @Transactional(readOnly = true)
  public Found<OfficialView> search(String text) {
    String words = text == null ? "" : text.strip();
    boolean askable = words.length() <= LONGEST_TEXT && !OfficialRules.hasNul(words);
    if (!askable) {
      return new Found<>(List.of(), false);
    }
    Found<OfficialName> found = Found.of(names.search(words, MOST_FOUND + 1), MOST_FOUND);
    return new Found<>(with(found.items()), found.more());
  }

  /** Those of the officials that exist, by name. */
  @Transactional(readOnly = true)
  public List<OfficialView> named(Collection<UUID> officialIds) {
    return with(names.of(officialIds));
  }

  /**
   * @throws OrganisationProblem {@code ORGANISATION-001} (404)
   */
  @Transactional(readOnly = true)
  public OfficialView view(UUID officialId) {
    return named(List.of(officialId)).stream()
        .findFirst()
        .orElseThrow(OrganisationProblem::officialNotFound);
  }

  /**
   * Corrects the name; papers and histories that carry the old one keep it, and what was done
   * before is told under it.
   */
  public void rename(UUID by, UUID officialId, String fullName) {
    String before = view(officialId).fullName();
    String after = OfficialRules.name(fullName);
    names.rename(officialId, after);
    if (!before.equals(after)) {
      history.add(
          by,
          OrganisationEventKind.OFFICIAL_RENAMED,
          null,
          officialId,
          Map.of("before", before, "after", after));
    }
  }

  /**
   * Gives a position from a first to a last day.
   *
   * @param to last day, inclusive; null for open
   * @return the holding's id
   */
  public UUID give(UUID officialId, UUID unitId, Role role, LocalDate from, LocalDate to) {
    holdings.lock(officialId);
    requireGivable(officialId, unitId, role, from, to);
    return officials.appoint(officialId, positions.of(unitId, role).id(), from, to);
  }

  /** Whether that could be given today. */
  public void requireGivable(
      UUID officialId, UUID unitId, Role role, LocalDate from, LocalDate to) {
    view(officialId);
    checkGiven(unitId, role, from);
    Period.check(from, to);
    UnitLife unit = units.life(unitId);
    unit.requireOn(from, "from");
    if (unit.to() != null || !role.fits(unit.kind())) {
      throw invalid(
          "role",
          "unit",
          "Chức danh này không có ở đơn vị đã chọn.",
          "There is no such position in the chosen unit.");
    }
    UUID positionId = positions.of(unitId, role).id();
    if (holdings.overlaps(officialId, positionId, from, to)) {
      throw invalid(
          "from",
          "overlap",
          "Cán bộ đang giữ chức danh này trong thời gian đó.",
          "The official holds this position on some of these days already.");
    }
  }

  /**
   * Registers officials and gives positions by the list, without a word against it: callers have
   * compared every row with what is there.
   *
   * @param officials new ones, by the id they shall have
   */
  public void importAll(List<OfficialName> officials, List<Appointment> appointments) {
    bulk.insertOfficials(officials, Instant.now(clock));
    bulk.appoint(appointments);
  }

  /**
   * A position to be given.
   *
   * @param to last day, inclusive; null for open
   */
  public record Appointment(
      UUID officialId, UUID unitId, Role role, LocalDate from, LocalDate to) {}

  /** The holding by id. */
  @Transactional(readOnly = true)
  public HoldingView holding(UUID holdingId) {
    return holdings.get(holdingId, today()).orElseThrow(OrganisationProblem::positionNotFound);
  }

  /** Who holds, will hold and held the positions of the unit. */
  @Transactional(readOnly = true)
  public List<HoldingView> holdingsOfUnit(UUID unitId) {
    return holdings.ofUnit(unitId, today());
  }

  /** Ends a holding: that day is its last one. A day after the present last one is refused. */
  public void end(UUID holdingId, LocalDate lastDay) {
    HoldingView holding = holding(holdingId);
    Period.check(holding.from(), lastDay);
    if (lastDay == null || (holding.to() != null && lastDay.isAfter(holding.to()))) {
      throw invalid(
          "lastDay",
          "order",
          "Ngày cuối không sau ngày cuối đã ghi.",
          "The day may not lie after the recorded last one.");
    }
    holdings.end(holdingId, lastDay);
  }

  /** What is wrong with a name. */
  public static List<FieldError> errors(String fullName) {
    return OfficialRules.errors(fullName);
  }

  /** Who holds the role on that day, and where; ended units do not count. */
  @Transactional(readOnly = true)
  public List<HeldAt> holdersOf(Role role, LocalDate day) {
    return names.holding(role, day);
  }

  /** An official holds a position in a unit. */
  public record HeldAt(UUID unitId, UUID officialId) {}

  private List<OfficialView> with(List<OfficialName> found) {
    Map<UUID, List<HoldingView>> held =
        holdings
            .ofOfficials(found.stream().map(OfficialName::id).collect(Collectors.toSet()), today())
            .stream()
            .collect(Collectors.groupingBy(HoldingView::officialId));
    return found.stream()
        .map(
            one ->
                new OfficialView(one.id(), one.fullName(), held.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static void checkGiven(UUID unitId, Role role, LocalDate from) {
    List<FieldError> errors = new ArrayList<>();
    if (unitId == null) {
      errors.add(new FieldError("unitId", "required", "Chọn đơn vị.", "Choose the unit."));
    }
    if (role == null) {
      errors.add(new FieldError("role", "required", "Chọn chức danh.", "Choose the position."));
    }
    if (from == null) {
      errors.add(new FieldError("from", "required", "Nhập ngày.", "Give the day."));
    }
    if (!errors.isEmpty()) {
      throw OrganisationProblem.invalid(errors);
    }
  }

  private static OrganisationProblem invalid(String field, String code, String vi, String en) {
    return OrganisationProblem.invalid(List.of(new FieldError(field, code, vi, en)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
