package vn.hoso.audit;

import static vn.hoso.dossier.DossierEventKind.DirectionAnswered;
import static vn.hoso.dossier.DossierEventKind.DirectionGiven;
import static vn.hoso.dossier.DossierEventKind.DirectionWithdrawn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.audit.StandingRows.Ordered;
import vn.hoso.dossier.DossierEventKind;

/**
 * Whether orders of leaders and their answers are those of which the chain tells, by the digests of
 * their words, and whether it tells of all that stand there. An entry whose details were erased may
 * have told of any.
 */
final class UntoldDirections {

  /**
   * @param id empty where it does not say
   */
  private record Told(long seq, String kind, boolean erased, String id, String sha256) {

    boolean is(DossierEventKind asked) {
      return kind.equals(asked.name());
    }
  }

  private final Map<String, Ordered> rows;
  private final List<Told> told;
  private final List<String> faults = new ArrayList<>();

  private UntoldDirections(List<Ordered> rows, List<Told> told) {
    this.rows = rows.stream().collect(Collectors.toMap(Ordered::id, Function.identity()));
    this.told = told;
  }

  static List<String> faults(List<Ordered> rows, List<HistoryEntry> history, JsonMapper json) {
    var kinds =
        Stream.of(DirectionGiven, DirectionAnswered, DirectionWithdrawn)
            .map(DossierEventKind::name)
            .collect(Collectors.toSet());
    var told =
        history.stream()
            .filter(entry -> kinds.contains(entry.kind()))
            .map(entry -> told(entry, json))
            .toList();
    var untold = new UntoldDirections(rows, told);
    untold.strayed();
    untold.untold(rows, row -> true, "Ý kiến chỉ đạo %s không có trong nhật ký.", DirectionGiven);
    untold.untold(
        rows,
        Ordered::ended,
        "Việc trả lời hoặc rút ý kiến chỉ đạo %s không có trong nhật ký.",
        DirectionAnswered,
        DirectionWithdrawn);
    return untold.faults;
  }

  private static Told told(HistoryEntry entry, JsonMapper json) {
    var details = details(entry, json);
    return new Told(
        entry.seq(),
        entry.kind(),
        entry.payload() == null,
        details == null ? "" : details.path("directionId").asString(""),
        details == null ? "" : details.path("sha256").asString(""));
  }

  private static @Nullable JsonNode details(HistoryEntry entry, JsonMapper json) {
    try {
      return entry.payload() == null ? null : json.readTree(entry.payload());
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  /** Entry by entry, what it tells of must be there as it says. */
  private void strayed() {
    told.stream()
        .filter(each -> !each.erased() && !stands(each, rows.get(each.id())))
        .map(
            each ->
                "Mục %d: %s không còn như ghi trong nhật ký."
                    .formatted(
                        each.seq(),
                        each.is(DirectionGiven)
                            ? "ý kiến chỉ đạo"
                            : each.is(DirectionAnswered)
                                ? "phần trả lời ý kiến chỉ đạo"
                                : "việc rút ý kiến chỉ đạo"))
        .forEach(faults::add);
  }

  private static boolean stands(Told told, @Nullable Ordered row) {
    if (row == null) {
      return false;
    }
    return told.is(DirectionGiven)
        ? told.sha256().equals(row.sha256())
        : told.is(DirectionAnswered)
            ? told.sha256().equals(row.answer())
            : row.ended() && row.answer() == null;
  }

  private void untold(
      Collection<Ordered> all, Predicate<Ordered> which, String text, DossierEventKind... kinds) {
    var asked = Stream.of(kinds).map(DossierEventKind::name).collect(Collectors.toSet());
    var entries = told.stream().filter(each -> asked.contains(each.kind())).toList();
    Set<String> ids = entries.stream().map(Told::id).collect(Collectors.toSet());
    all.stream()
        .filter(which)
        .filter(row -> !ids.contains(row.id()))
        .skip(entries.stream().filter(Told::erased).count())
        .map(row -> text.formatted(row.id()))
        .forEach(faults::add);
  }
}
