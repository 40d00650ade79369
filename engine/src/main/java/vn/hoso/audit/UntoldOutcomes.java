package vn.hoso.audit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static vn.hoso.dossier.DossierEventKind.DossierDecided;
import static vn.hoso.dossier.DossierEventKind.DossierEnteredHalfway;
import static vn.hoso.dossier.DossierEventKind.FactCorrected;
import static vn.hoso.dossier.DossierEventKind.ItemsSettled;
import static vn.hoso.dossier.DossierEventKind.StepCompleted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoso.audit.StandingRows.Done;
import vn.hoso.audit.StandingRows.Standing;

/**
 * Whether steps and items came out as their dossier's chain tells. Of a completion whose details
 * were erased it still tells at which step and by whom; it may have told of any outcome.
 */
final class UntoldOutcomes {

  /** One step in the hands of one official. */
  private record Hand(String stepId, String official) {}

  private final Standing rows;
  private final ToldRows told;
  private final List<String> faults = new ArrayList<>();

  private UntoldOutcomes(Standing rows, ToldRows told) {
    this.rows = rows;
    this.told = told;
  }

  static List<String> faults(Standing rows, ToldRows told) {
    var untold = new UntoldOutcomes(rows, told);
    untold.steps();
    untold.items();
    return untold.faults;
  }

  private void steps() {
    Map<Hand, List<ToldRows.Completed>> completed =
        told.completed().stream()
            .collect(groupingBy(each -> new Hand(each.stepId(), each.official())));
    Map<Hand, List<Done>> done =
        rows.done().stream().collect(groupingBy(each -> new Hand(each.stepId(), each.official())));
    completed.forEach((hand, entries) -> gone(entries, done.getOrDefault(hand, List.of())));
    completed.forEach((hand, entries) -> forms(entries, done.getOrDefault(hand, List.of())));
    done.forEach((hand, runs) -> untold(completed.getOrDefault(hand, List.of()), runs));
  }

  /** What was told of and stands no more, or otherwise. */
  private void gone(List<ToldRows.Completed> entries, List<Done> runs) {
    Map<String, Long> standing = byOutcome(runs);
    entries.stream()
        .filter(entry -> entry.outcome() != null)
        .filter(entry -> standing.merge(entry.outcome(), -1L, Long::sum) < 0)
        .forEach(
            entry ->
                faults.add(
                    "Mục %d: kết quả bước không còn là kết quả ghi trong nhật ký."
                        .formatted(entry.seq())));
  }

  /** What was filled in, of those that came out as told; what was corrected stands beside it. */
  private void forms(List<ToldRows.Completed> entries, List<Done> runs) {
    List<Done> left = new ArrayList<>(runs);
    for (var entry : entries) {
      if (entry.form() == null || runs.stream().noneMatch(run -> cameOut(entry, run))) {
        continue;
      }
      var same =
          left.stream().filter(run -> cameOut(entry, run) && run.form().equals(entry.form()));
      same.findFirst()
          .ifPresentOrElse(
              left::remove,
              () ->
                  faults.add(
                      "Mục %d: nội dung bước không còn là nội dung ghi trong nhật ký."
                          .formatted(entry.seq())));
    }
    if (runs.stream().anyMatch(Done::corrected) && !told.has(FactCorrected)) {
      faults.add("Bước \"%s\": có đính chính mà nhật ký không ghi.".formatted(runs.get(0).name()));
    }
  }

  private static boolean cameOut(ToldRows.Completed entry, Done run) {
    return run.outcome().equals(entry.outcome());
  }

  private void untold(List<ToldRows.Completed> entries, List<Done> runs) {
    Map<String, Long> said = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.outcome() != null)
        .forEach(entry -> said.merge(entry.outcome(), 1L, Long::sum));
    long more =
        byOutcome(runs).entrySet().stream()
            .mapToLong(each -> Math.max(0, each.getValue() - said.getOrDefault(each.getKey(), 0L)))
            .sum();
    // One that was changed is told of by its entry already.
    long explained = entries.size() - Math.min(entries.size(), matched(runs, said));
    if (more > explained) {
      faults.add(
          "Bước \"%s\": có %d lần hoàn thành mà nhật ký không ghi."
              .formatted(runs.get(0).name(), more - explained));
    }
  }

  private static long matched(List<Done> runs, Map<String, Long> said) {
    return byOutcome(runs).entrySet().stream()
        .mapToLong(each -> Math.min(each.getValue(), said.getOrDefault(each.getKey(), 0L)))
        .sum();
  }

  private static Map<String, Long> byOutcome(List<Done> runs) {
    return new HashMap<>(runs.stream().collect(groupingBy(Done::outcome, counting())));
  }

  /**
   * Where nothing but the decision gives items their outcome, they have that one: it is held
   * against the step. What was erased may have told of any item.
   */
  private void items() {
    if (told.erased(ItemsSettled, DossierDecided) > 0) {
      return;
    }
    var settled = told.settled();
    if (settled.isEmpty() && told.has(DossierEnteredHalfway)) {
      return;
    }
    var decided = told.decided();
    rows.items()
        .forEach(
            (outcome, ordinals) -> {
              if (!outcome.isEmpty() && !decided.contains(outcome)) {
                long most = settled.stream().mapToLong(each -> each.of(outcome)).sum();
                if (ordinals.size() > most + told.erased(StepCompleted)) {
                  faults.add(
                      "Danh sách: có %d mục mang kết quả \"%s\", nhật ký ghi nhiều nhất %d."
                          .formatted(ordinals.size(), outcome, most));
                }
              }
            });
    latest(settled);
  }

  /** Item by item, where the entry says which they were. */
  private void latest(List<ToldRows.Settled> settled) {
    Map<Integer, ToldRows.Settled> last = new HashMap<>();
    settled.forEach(each -> each.ordinals().forEach(ordinal -> last.put(ordinal, each)));
    rows.items()
        .forEach(
            (outcome, ordinals) ->
                ordinals.stream()
                    .filter(last::containsKey)
                    .filter(ordinal -> !last.get(ordinal).outcome().equals(outcome))
                    .filter(ordinal -> !later(settled, last.get(ordinal), outcome))
                    .forEach(
                        ordinal ->
                            faults.add(
                                "Mục %d: kết quả của dòng %d trong danh sách không còn là kết quả ghi trong nhật ký."
                                    .formatted(last.get(ordinal).seq(), ordinal))));
  }

  /** A step done for each item tells which by its name alone; one taken off tells no number. */
  private boolean later(List<ToldRows.Settled> settled, ToldRows.Settled than, String outcome) {
    return told.erased(StepCompleted) > 0
        || told.removedAfter(than.seq())
        || settled.stream()
            .anyMatch(
                each ->
                    each.seq() > than.seq()
                        && each.ordinals().isEmpty()
                        && each.outcome().equals(outcome));
  }
}
