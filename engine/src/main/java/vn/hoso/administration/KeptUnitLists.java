package vn.hoso.administration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.unit.UnitDraft;
import vn.hoso.unit.UnitImports;

/**
 * Units by the list, judged by what they come to as {@link KeptOversight} judges single acts:
 * nobody agrees to a row, so rows by which the oversight would end, or whoever has them written
 * would gain, are refused. Callers ask for the right first.
 */
@Service
@Transactional
public class KeptUnitLists {

  private final UnitImports units;
  private final KeptOversight oversight;
  private final SecondPerson second;
  private final OwnReach reach;
  private final Officials officials;
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeptUnitLists(
      UnitImports units,
      KeptOversight oversight,
      SecondPerson second,
      OwnReach reach,
      Officials officials,
      EntityManager entities,
      JdbcClient jdbc,
      Clock clock) {
    this.units = units;
    this.oversight = oversight;
    this.second = second;
    this.reach = reach;
    this.officials = officials;
    this.entities = entities;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Paths of the units in which whoever hands a list in, or has it written, sees dossiers by posts
   * of his own, under whatever account, today or later; empty for who administers and nothing else.
   */
  @Transactional(readOnly = true)
  public List<String> places(UUID by) {
    return reach.places(officials.asUser(by, LocalDate.now(clock)));
  }

  /**
   * Writes the rows. What has become wrong since it was compared is refused and not written.
   *
   * @param by who has them written
   * @param overwrites whether the n-th row is written whole, also where it says less than is known
   */
  public List<ImportVerdict> write(UUID by, List<UnitDraft> rows, IntPredicate overwrites) {
    CurrentUser user = officials.asUser(by, LocalDate.now(clock));
    // Only rooms and boards change who does what.
    if (rows.stream().noneMatch(row -> row.kind().servesCommittee()) || second.alone(user)) {
      return units.write(rows, overwrites);
    }
    List<ImportVerdict> verdicts = new ArrayList<>();
    if (!tried(user, rows, overwrites, verdicts)) {
      List<Integer> others =
          IntStream.range(0, rows.size())
              .filter(n -> !changesWork(rows.get(n), verdicts.get(n), overwrites.test(n)))
              .boxed()
              .toList();
      List<ImportVerdict> written = new ArrayList<>();
      boolean kept =
          tried(
              user,
              others.stream().map(rows::get).toList(),
              n -> overwrites.test(others.get(n)),
              written);
      Iterator<ImportVerdict> next = written.iterator();
      Set<Integer> left = kept ? Set.copyOf(others) : Set.of();
      for (int n = 0; n < rows.size(); n++) {
        verdicts.set(n, left.contains(n) ? next.next() : changed());
      }
    }
    return verdicts;
  }

  /** Writes them; where they come to what needs a second person, it is undone. */
  private boolean tried(
      CurrentUser by, List<UnitDraft> rows, IntPredicate overwrites, List<ImportVerdict> verdicts) {
    KeptOversight.Before before = oversight.before(by);
    // The rows are part of the caller's transaction: what was written before them stays.
    entities.flush();
    jdbc.sql("savepoint unit_rows").update();
    verdicts.addAll(units.write(rows, overwrites));
    boolean kept = oversight.outcome(by, before).isEmpty();
    if (!kept) {
      jdbc.sql("rollback to savepoint unit_rows").update();
      entities.clear();
    }
    return kept;
  }

  private static boolean changesWork(UnitDraft row, ImportVerdict verdict, boolean overwrite) {
    return row.kind().servesCommittee()
        && (verdict.kind() == Kind.NEW && row.duty() != null
            || verdict.writes("duty", overwrite)
            || verdict.writes("code", overwrite));
  }

  private static ImportVerdict changed() {
    return ImportVerdict.refused(
        "duty",
        "second",
        "Danh sách làm đổi người giám sát quản trị hoặc phần việc của chính đồng chí: ghi mã, nhiệm vụ"
            + " ở trang Đơn vị, người thứ hai đồng ý.",
        "The list changes who watches over the administration, or gives you more yourself: give codes"
            + " and duties on the page of units, a second person agrees.");
  }
}
