package vn.hoso.dossierlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.KeptWaits.Kept;
import vn.hoso.dossierlist.ListStatements.Among;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Page;

/** Lists of dossiers: one statement a page, by key, only what the official sees. */
@Service
public class DossierLists {

  private static final int MOST = 200;

  /** Up to so many are looked through faster than an index on all dossiers is walked. */
  int few = 5_000;

  private final JdbcClient jdbc;
  private final DossierSight sight;
  private final SecrecyPolicy secrecy;
  private final KeptWaits waits;
  private final AskedNames names;
  private final Clock clock;

  DossierLists(
      JdbcClient jdbc,
      DossierSight sight,
      SecrecyPolicy secrecy,
      KeptWaits waits,
      AskedNames names,
      Clock clock) {
    this.waits = waits;
    this.secrecy = secrecy;
    this.jdbc = jdbc;
    this.sight = sight;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Every dossier the official sees, the latest first.
   *
   * @param status null for all
   * @param mine only those the official opened
   * @param cursor of the page before; null for the first
   * @param limit 1 to 200
   * @throws DossierListProblem DOSSIER-013 (400) where the cursor is none
   */
  @Transactional(readOnly = true)
  public Page<DossierRow> list(
      CurrentUser by, DossierStatus status, boolean mine, String cursor, int limit) {
    return list(by, status, mine, DossierOrder.OPENED, cursor, limit);
  }

  /** As {@link #list(CurrentUser, DossierStatus, boolean, String, int)}, in that order. */
  @Transactional(readOnly = true)
  public Page<DossierRow> list(
      CurrentUser by,
      DossierStatus status,
      boolean mine,
      DossierOrder order,
      String cursor,
      int limit) {
    return page(by, new Which(status, null, mine, false, order), cursor, limit);
  }

  /**
   * Chờ đến ngày: the dossiers the official sees that stand until a day comes, the nearest first.
   *
   * @throws DossierListProblem DOSSIER-013 (400) where the cursor is none
   */
  @Transactional(readOnly = true)
  public Page<DossierRow> waiting(CurrentUser by, String cursor, int limit) {
    return page(by, new Which(null, null, false, true, DossierOrder.OPENED), cursor, limit);
  }

  /**
   * As {@link #list}, with words looked for in code, person and opener, and in the names on lists;
   * accents and case do not matter.
   *
   * @throws DossierListProblem DOSSIER-014 (400) where the words are none
   */
  @Transactional(readOnly = true)
  public Page<DossierRow> search(CurrentUser by, String text, String cursor, int limit) {
    return page(by, new Which(null, text, false, false, DossierOrder.OPENED), cursor, limit);
  }

  private Page<DossierRow> page(CurrentUser by, Which which, String cursor, int limit) {
    var after = cursor == null ? null : PageKey.of(cursor);
    int size = Math.max(1, Math.min(limit, MOST));
    var lines = lines(by, null, which, after, size + 1);
    if (lines.isEmpty() && after != null && which.byName()) {
      requireSeen(by, after);
    }
    boolean more = lines.size() > size;
    var shown = more ? lines.subList(0, size) : lines;
    return new Page<>(
        shown.stream().map(Line::row).toList(), more ? key(shown.get(size - 1)).cursor() : null);
  }

  /** A page that is empty may be behind a dossier of a stranger: that is no cursor of ours. */
  private void requireSeen(CurrentUser by, PageKey after) {
    boolean seen =
        jdbc.sql(ListStatements.GOES_ON)
            .params(sight.parameters(by))
            .param("id", after.id())
            .query(Boolean.class)
            .single();
    if (!seen) {
      throw DossierListProblem.badCursor();
    }
  }

  /** Those of these dossiers that the official sees, in one statement; the others are left out. */
  @Transactional(readOnly = true)
  public List<DossierRow> rows(CurrentUser by, Collection<UUID> ids) {
    return lines(by, ids.toArray(UUID[]::new), Which.ALL, null, ids.size()).stream()
        .map(Line::row)
        .toList();
  }

  private static PageKey key(Line line) {
    return new PageKey(line.at(), line.id());
  }

  private List<Line> lines(CurrentUser by, UUID[] ids, Which which, PageKey after, int limit) {
    var found = Line.of(found(by, ids, which, after, limit));
    var readers =
        secrecy.readers(
            by,
            found.stream()
                .filter(line -> secrecy.secretive(line.procedureSlug()))
                .map(Line::id)
                .toList());
    return found.stream().map(line -> line.seenBy(readers.get(line.id()))).toList();
  }

  private List<Line.OpenStep> found(
      CurrentUser by, UUID[] ids, Which which, PageKey after, int limit) {
    var seen = sight.parameters(by);
    var kept = which.waiting() ? waits.from(by, seen) : Kept.NOTHING;
    var way = way(which, ids, seen);
    var words = way.words();
    return jdbc.sql(way.statement())
        .params(seen)
        .param("waiting", which.waiting())
        .param("keptSteps", kept.steps())
        .param("keptDays", kept.days())
        .param("ids", ids)
        .param("status", which.status() == null ? null : which.status().name())
        .param("opener", which.mine() ? by.officialId() : null)
        .param("words", words)
        .param("found", way.found())
        .param("at", after == null ? null : OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(
            (row, number) ->
                new Line.OpenStep(
                    key(which, row),
                    row.getString("step_id"),
                    row.getObject("unit_id", UUID.class),
                    row.getInt("runs"),
                    DossierRow.of(row.getObject("id", UUID.class), row, names, clock.instant())))
        .list();
  }

  /**
   * @param words patterns each of which must be found; null for none
   * @param found the few dossiers they stand in; null where they are not looked up first
   */
  private record Way(String statement, String[] words, UUID[] found) {

    Way(String statement, String[] words) {
      this(statement, words, null);
    }
  }

  /** What is looked for among many is found by another way than among few. */
  private Way way(Which which, UUID[] ids, Map<String, ?> seen) {
    if (ids != null) {
      return new Way(ListStatements.THESE, null);
    }
    if (which.equals(Which.ALL)) {
      return new Way(ListStatements.LATEST, null);
    }
    if (which.mine() || which.waiting()) {
      return new Way(ListStatements.of(which, Among.MANY, 0), null);
    }
    var text = readable(which.text());
    var asked =
        jdbc.sql(ListStatements.FEW)
            .params(seen)
            .param("few", few)
            .param("text", text)
            .query(Asked.class)
            .single();
    return way(which, asked.few(), text == null ? null : words(asked.folded()));
  }

  /**
   * @param few whether the official sees few
   * @param folded what is looked for; null for nothing
   */
  private record Asked(boolean few, String folded) {}

  private Way way(Which which, boolean fewSeen, String[] words) {
    int many = words == null ? 0 : words.length;
    if (fewSeen) {
      return new Way(ListStatements.of(which, Among.FEW, many), words);
    }
    var found = words == null ? null : rare(words);
    return found == null
        ? new Way(ListStatements.of(which, Among.MANY, many), words)
        : new Way(ListStatements.of(which, Among.RARE, many), words, found);
  }

  /** Null where the words stand in many. */
  private UUID[] rare(String[] words) {
    var found =
        jdbc.sql(ListStatements.rare(words.length))
            .param("words", words)
            .param("few", few)
            .query(UUID.class)
            .list();
    return found.size() > few ? null : found.toArray(UUID[]::new);
  }

  private static Instant key(Which which, ResultSet row) throws SQLException {
    if (!which.waiting()) {
      return row.getObject("opened_at", OffsetDateTime.class).toInstant();
    }
    return row.getObject("wait_day", LocalDate.class).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String readable(String text) {
    if (text != null && (text.isBlank() || text.length() > 200 || text.indexOf('\0') >= 0)) {
      throw DossierListProblem.badSearch("text");
    }
    return text;
  }

  /** Every word must be found; the database folds accents and case on both sides. */
  private static String[] words(String folded) {
    return Arrays.stream(folded.strip().split("\\s+"))
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }
}
