package vn.hoso.audit;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoso.audit.StandingRows.Over;

/**
 * Whether each run of a step that is over ended when its chain tells that it did, completed or left
 * undone: figures and delays are reckoned from these moments. Erasures take no moment away.
 */
final class UntoldTimes {

  /** An act writes its rows one after the other. */
  private static final Duration ONE_ACT = Duration.ofMinutes(1);

  /** One step in the hands of one official; left undone, in nobody's. */
  private record Hand(String stepId, String official) {

    boolean undone() {
      return official.isEmpty();
    }
  }

  private UntoldTimes() {}

  static List<String> faults(List<Over> over, List<HistoryEntry> history) {
    Map<Hand, List<Instant>> told = new HashMap<>();
    history.forEach(entry -> hand(entry).ifPresent(hand -> of(told, hand).add(entry.at())));
    Map<Hand, List<Over>> standing =
        over.stream().collect(groupingBy(run -> new Hand(run.stepId(), run.official())));
    List<String> faults = new ArrayList<>();
    standing.forEach((hand, runs) -> moved(hand, runs, of(told, hand)).forEach(faults::add));
    told.forEach(
        (hand, moments) -> {
          if (hand.undone() && moments.size() > standing.getOrDefault(hand, List.of()).size()) {
            faults.add(
                "Bước %s: nhật ký ghi đã kết thúc dở mà không còn như vậy."
                    .formatted(hand.stepId()));
          }
        });
    return faults;
  }

  /** Of what was completed and is not told of at all, others tell: {@link UntoldOutcomes}. */
  private static Stream<String> moved(Hand hand, List<Over> runs, List<Instant> told) {
    if (!hand.undone() && runs.size() != told.size()) {
      return Stream.empty();
    }
    List<Instant> left = new ArrayList<>(told);
    return runs.stream()
        .filter(run -> !takes(left, run.at()))
        .map(
            run ->
                "Bước %s: thời điểm kết thúc không phải là thời điểm ghi trong nhật ký."
                    .formatted(hand.stepId()));
  }

  private static boolean takes(List<Instant> told, Instant stands) {
    return told.stream()
        .filter(at -> ofOneAct(at, stands))
        .findFirst()
        .map(told::remove)
        .orElse(false);
  }

  private static Optional<Hand> hand(HistoryEntry entry) {
    var stepId = String.valueOf(entry.stepId());
    return entry
        .known()
        .flatMap(
            kind ->
                switch (kind) {
                  case StepCompleted ->
                      Optional.of(new Hand(stepId, String.valueOf(entry.officialId())));
                  case StepCancelled -> Optional.of(new Hand(stepId, ""));
                  default -> Optional.empty();
                });
  }

  private static boolean ofOneAct(Instant told, Instant stands) {
    return Duration.between(told, stands).abs().compareTo(ONE_ACT) < 0;
  }

  private static List<Instant> of(Map<Hand, List<Instant>> told, Hand hand) {
    return told.computeIfAbsent(hand, none -> new ArrayList<>());
  }
}
