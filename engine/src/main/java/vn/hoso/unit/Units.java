package vn.hoso.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.FieldError;

/**
 * The tree of units: province, boards with rooms, committees, cells. Names and codes are dated; a
 * unit's id and path stay. Unknown units are refused with {@code ORGANISATION-001} (404), bad names
 * and codes with {@code ORGANISATION-002} (422).
 */
@Service
@Transactional
public class Units {

  private final UnitRepository rows;
  private final UnitRows units;
  private final Clock clock;

  Units(UnitRepository rows, UnitRows units, Clock clock) {
    this.rows = rows;
    this.units = units;
    this.clock = clock;
  }

  /** The unit as it stood on that day; before its first name or code, the first one. */
  @Transactional(readOnly = true)
  public UnitView get(UUID unitId, LocalDate day) {
    return units.get(unitId, day);
  }

  /** The unit as it stands today; empty where it has ended or there never was one. */
  @Transactional(readOnly = true)
  public Optional<UnitView> standing(UUID unitId) {
    return units.standing(unitId, today());
  }

  /** The unit's full name on that day. */
  @Transactional(readOnly = true)
  public String nameOn(UUID unitId, LocalDate day) {
    return get(unitId, day).name();
  }

  /** The units from the root down to the unit itself, as they stand today. */
  @Transactional(readOnly = true)
  public List<UnitView> ancestors(UUID unitId) {
    List<UnitView> line = units.ancestors(unitId, today());
    if (line.isEmpty()) {
      throw UnitProblem.notFound();
    }
    return line;
  }

  /**
   * As {@link #ancestors} of many at once: one reading of the tree, however many are asked for.
   *
   * @return by unit; from the root down to the unit itself
   */
  @Transactional(readOnly = true)
  public Map<UUID, List<UnitView>> lines(Collection<UUID> unitIds) {
    Map<UUID, UnitView> tree =
        units.ever(today()).stream().collect(Collectors.toMap(UnitView::id, each -> each));
    return unitIds.stream()
        .distinct()
        .collect(Collectors.toMap(each -> each, each -> line(tree, each)));
  }

  private static List<UnitView> line(Map<UUID, UnitView> tree, UUID unitId) {
    Deque<UnitView> line = new ArrayDeque<>();
    for (UnitView at = tree.get(unitId); at != null; at = tree.get(at.parentId())) {
      line.addFirst(at);
    }
    return List.copyOf(line);
  }

  /** The unit and all above it as they stood on that day, by id. */
  @Transactional(readOnly = true)
  public List<UUID> lineOn(UUID unitId, LocalDate day) {
    return units.lineOn(unitId, day);
  }

  /** The units directly below that exist on that day, by code, then name. */
  @Transactional(readOnly = true)
  public List<UnitView> children(UUID unitId, LocalDate day) {
    return units.children(unitId, day);
  }

  /** All units that exist on that day, each after the one above it. */
  @Transactional(readOnly = true)
  public List<UnitView> all(LocalDate day) {
    return units.all(day);
  }

  /**
   * Units of a kind that exist today and hold the words in their name or code, the shortest name
   * first; accents and case do not matter.
   *
   * @param below paths of the units they must lie below
   * @param text at least one letter or digit, else nothing is found
   * @param most how many at most
   */
  @Transactional(readOnly = true)
  public List<UnitView> search(UnitKind kind, Collection<String> below, String text, int most) {
    String plain = text.strip().replaceAll("[\\\\%_\0]", "");
    return plain.isEmpty() || below.isEmpty()
        ? List.of()
        : units.search(kind, below, plain, today(), most);
  }

  /** The full names of several units on that day, in one statement; unknown ids are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> unitIds, LocalDate day) {
    return units.withIds(unitIds, day).stream()
        .collect(Collectors.toMap(UnitView::id, UnitView::name));
  }

  /** The root of the tree as it stands today; empty before setup. */
  @Transactional(readOnly = true)
  public Optional<UnitView> root() {
    return units.root(today()).stream().findFirst();
  }

  /**
   * Who does that duty for a committee: the nearest room below it that exists on that day, else the
   * room of the duty that stands in for it, else the committee itself. Rooms of other committees
   * further down do not count.
   */
  @Transactional(readOnly = true)
  public UnitView withDuty(UUID committeeId, UnitDuty duty, LocalDate day) {
    return withDuty(committeeId, duty, null, day);
  }

  /**
   * The same for one matter.
   *
   * @param matter null for any
   */
  @Transactional(readOnly = true)
  public UnitView withDuty(
      UUID committeeId, UnitDuty duty, @Nullable Matter matter, LocalDate day) {
    var standIn = duty.standIn();
    return units.serving(committeeId, duty, matter, day).stream()
        .findFirst()
        .orElseGet(
            () ->
                standIn == null
                    ? get(committeeId, day)
                    : withDuty(committeeId, standIn, matter, day));
  }

  /**
   * Something a committee needs done.
   *
   * @param matter what it is for; null for any
   */
  public record Job(UUID committeeId, UnitDuty duty, @Nullable Matter matter) {}

  /**
   * As {@link #withDuty}, of all committees at once: who does what for them on that day. What a
   * committee does itself is left out. One statement.
   */
  @Transactional(readOnly = true)
  public Map<Job, UUID> jobs(LocalDate day) {
    Map<Job, UUID> jobs = units.jobs(day);
    for (UnitDuty duty : UnitDuty.values()) {
      Map.copyOf(jobs)
          .forEach(
              (job, unit) -> {
                if (job.duty() == duty.standIn()) {
                  jobs.putIfAbsent(new Job(job.committeeId(), duty, job.matter()), unit);
                }
              });
    }
    return jobs;
  }

  /** Days after that one on which it may be others who do something, as far as is known. */
  @Transactional(readOnly = true)
  public List<LocalDate> turns(LocalDate day) {
    return units.turns(day);
  }

  /** Creates a unit. For seeding and setup; a screen must ask for the right first. */
  public UnitView create(CreateUnitRequest request) {
    String name = UnitRules.name(request.name());
    String shortName = UnitRules.name(request.shortName());
    String code = UnitRules.code(request.code());
    UnitRules.check(name, shortName, code);
    checkPlace(request);
    UnitView parent = request.parentId() == null ? null : get(request.parentId(), request.from());
    Unit unit = new Unit(parent, request.kind(), request.duty(), request.matter(), request.from());
    unit.rename(name, shortName, request.from());
    if (code != null) {
      unit.recode(code, request.from());
    }
    return save(unit, request.from());
  }

  /** Gives the unit another name from that day on; days before keep the old one. */
  public UnitView rename(UUID unitId, String name, String shortName, LocalDate from) {
    String composed = UnitRules.name(name);
    String composedShort = UnitRules.name(shortName);
    UnitRules.check(composed, composedShort, null);
    Unit unit = find(unitId);
    unit.rename(composed, composedShort, from);
    return save(unit, from);
  }

  /** Gives the unit another organisation code from that day on; days before keep the old one. */
  public UnitView recode(UUID unitId, String code, LocalDate from) {
    String digits = UnitRules.code(code);
    UnitRules.checkCode(digits);
    Unit unit = find(unitId);
    unit.recode(digits, from);
    return save(unit, from);
  }

  private UnitView save(Unit unit, LocalDate day) {
    rows.saveAndFlush(unit);
    return get(unit.id(), day);
  }

  private Unit find(UUID unitId) {
    return rows.findById(unitId).orElseThrow(UnitProblem::notFound);
  }

  private static void checkPlace(CreateUnitRequest request) {
    if ((request.parentId() == null) != (request.kind() == UnitKind.PROVINCE)) {
      throw UnitProblem.invalid(
          List.of(
              new FieldError(
                  "parentId",
                  "place",
                  "Chỉ Tỉnh ủy đứng đầu; mọi đơn vị khác trực thuộc một đơn vị.",
                  "Only the provincial committee is the root; every other unit lies below one.")));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
