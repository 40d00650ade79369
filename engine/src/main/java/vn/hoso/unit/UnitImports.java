package vn.hoso.unit;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.Ids;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;

/**
 * Units by the list. A unit is known again by its code, a board or room without one by its name
 * below the same unit; so a list that is written twice changes nothing the second time. Lists set
 * up, rename and give duties; they neither move nor end. Callers ask for the right first.
 */
@Service
@Transactional
public class UnitImports {

  private final Units units;
  private final UnitChanges changes;
  private final UnitLives lives;
  private final UnitBulk bulk;
  private final JdbcClient jdbc;
  private final Clock clock;

  UnitImports(
      Units units,
      UnitChanges changes,
      UnitLives lives,
      UnitBulk bulk,
      JdbcClient jdbc,
      Clock clock) {
    this.units = units;
    this.changes = changes;
    this.lives = lives;
    this.bulk = bulk;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Rows of a lower rank are written first: others stand below them. */
  public static int rank(UnitDraft draft) {
    return UnitComparison.DOWNWARDS.indexOf(draft.kind());
  }

  /** Living units by code and, where only one has it, by full name. */
  @Transactional(readOnly = true)
  public UnitFinder finder() {
    return new UnitFinder(units.all(LocalDate.now(clock)), days("select id, from_day from unit"));
  }

  /**
   * What writing these rows would do, row by row. Rows may stand below each other in any order; a
   * row below a refused one is refused too.
   */
  @Transactional(readOnly = true)
  public List<ImportVerdict> compare(List<UnitDraft> drafts) {
    return new UnitComparison(finder(), namedSince()).of(drafts);
  }

  /**
   * Of each row, whether its unit stands or would stand at one of these places or below.
   *
   * @param paths of units
   */
  @Transactional(readOnly = true)
  public List<Boolean> below(List<UnitDraft> drafts, List<String> paths) {
    UnitFinder finder = finder();
    return drafts.stream()
        .map(
            draft ->
                finder
                    .known(draft)
                    .or(() -> finder.above(draft))
                    .filter(unit -> paths.stream().anyMatch(unit.path()::startsWith))
                    .isPresent())
        .toList();
  }

  /**
   * Writes the rows in their order: what others stand below comes first. What has become wrong
   * since it was compared is refused and not written.
   *
   * @param overwrites whether the n-th row is written whole, also where it says less than is known
   */
  public List<ImportVerdict> write(List<UnitDraft> drafts, IntPredicate overwrites) {
    lives.lock();
    UnitFinder finder = finder();
    UnitComparison comparison = new UnitComparison(finder, namedSince());
    List<ImportVerdict> verdicts = new ArrayList<>();
    List<UnitView> fresh = new ArrayList<>();
    List<LocalDate> from = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      UnitDraft draft = drafts.get(i);
      ImportVerdict verdict = comparison.of(draft, overwrites.test(i));
      verdicts.add(verdict);
      if (verdict.kind() == Kind.NEW) {
        UnitView unit = unit(draft, finder.above(draft).orElseThrow());
        finder.add(unit, draft.from());
        fresh.add(unit);
        from.add(draft.from());
      } else if (verdict.kind() == Kind.CHANGED) {
        change(finder.known(draft).orElseThrow(), draft, verdict, overwrites.test(i));
      }
    }
    bulk.insert(fresh, from);
    return verdicts;
  }

  private void change(UnitView known, UnitDraft draft, ImportVerdict verdict, boolean overwrite) {
    if (verdict.writes("code", overwrite)) {
      changes.recode(known.id(), draft.code(), draft.from());
    }
    boolean named = verdict.writes("name", overwrite);
    boolean calledShort = verdict.writes("shortName", overwrite);
    if (named || calledShort) {
      changes.rename(
          known.id(),
          named ? draft.name() : known.name(),
          calledShort ? UnitDifferences.shortName(known, draft) : known.shortName(),
          draft.from());
    }
    if (verdict.writes("duty", overwrite)) {
      changes.assignDuty(known.id(), draft.duty(), changes.life(known.id()).matter());
    }
  }

  private static UnitView unit(UnitDraft draft, UnitView above) {
    UUID id = Ids.next();
    return new UnitView(
        id,
        above.id(),
        draft.kind(),
        draft.duty(),
        draft.name(),
        draft.ownShortName(),
        draft.code(),
        above.path() + id + "/");
  }

  /** The first day of each unit's latest name. */
  private Map<UUID, LocalDate> namedSince() {
    return days("select unit_id, max(from_day) from unit_name group by unit_id");
  }

  private Map<UUID, LocalDate> days(String sql) {
    return jdbc.sql(sql)
        .query(
            (ResultSet rows) -> {
              Map<UUID, LocalDate> days = new HashMap<>();
              while (rows.next()) {
                days.put(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class));
              }
              return days;
            });
  }
}
