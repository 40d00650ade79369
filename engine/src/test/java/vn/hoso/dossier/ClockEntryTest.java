package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.ClockEvent;

/** What holds of a clock after corrections, against the same clock entered right at once. */
class ClockEntryTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final UUID OFFICIAL = new UUID(0, 1);

  private final long seed = Long.getLong("hoso.seed", 20261122L);
  private final SplittableRandom random = new SplittableRandom(seed);

  @Test
  void a_start_corrected_any_number_of_times_equals_the_right_start_entered_at_once() {
    for (int i = 0; i < 20_000; i++) {
      var right = FIRST.plusDays(random.nextInt(30));
      var later = later();
      var wrongly = new ArrayList<ClockEntry>();
      var rightly = new ArrayList<ClockEntry>();
      if (random.nextBoolean()) { // an earlier run, before the dossier was sent back
        wrongly.add(start(FIRST.minusDays(90), null, 1));
        rightly.add(start(FIRST.minusDays(90), null, 1));
      }
      int row = wrongly.size();
      wrongly.add(start(FIRST.plusDays(random.nextInt(30)), null, 2));
      rightly.add(start(right, null, 2));
      int corrections = 1 + random.nextInt(3);
      int corrected = 0;
      for (var entry : later) {
        if (corrected < corrections - 1 && random.nextInt(3) == 0) {
          wrongly.add(start(FIRST.plusDays(random.nextInt(30)), row, 3));
          row = wrongly.size() - 1;
          corrected++;
        }
        wrongly.add(entry);
        rightly.add(entry);
      }
      wrongly.add(start(right, row, 9));

      assertThat(events(wrongly)).as("seed %d, case %d", seed, i).isEqualTo(events(rightly));
      assertThat(ClockEntry.inForce(wrongly, "decision").get(0).enteredAt())
          .isEqualTo(ClockEntry.inForce(rightly, "decision").get(0).enteredAt());
    }
  }

  @Test
  void a_new_start_forgets_the_pauses_and_the_corrections_before_it() {
    var all =
        List.of(
            start(FIRST, null, 1),
            entry(ClockEvent.pause(FIRST.plusDays(3), ClockEvent.Cause.OFFICE, null, null), 2),
            start(FIRST.plusDays(1), 0, 3),
            start(FIRST.plusDays(20), null, 4));
    assertThat(events(all)).containsExactly(ClockEvent.start(FIRST.plusDays(20), null));
  }

  @Test
  void the_entries_of_another_limit_are_left_alone() {
    assertThat(ClockEntry.inForce(List.of(start(FIRST, null, 1)), "ceremony")).isEmpty();
  }

  private List<ClockEntry> later() {
    var entries = new ArrayList<ClockEntry>();
    var day = FIRST.plusDays(40);
    boolean paused = false;
    for (int i = random.nextInt(6); i > 0; i--) {
      day = day.plusDays(random.nextInt(10));
      if (random.nextInt(4) == 0) {
        entries.add(entry(ClockEvent.extend(day, 30, ClockEvent.Cause.OFFICE, null, null), 5));
      } else {
        entries.add(
            entry(
                paused
                    ? ClockEvent.resume(day)
                    : ClockEvent.pause(day, ClockEvent.Cause.APPLICANT, null, null),
                5));
        paused = !paused;
      }
    }
    return entries;
  }

  private static List<ClockEvent> events(List<ClockEntry> all) {
    return ClockEntry.inForce(all, "decision").stream().map(ClockEntry::event).toList();
  }

  private static ClockEntry start(LocalDate on, Integer corrects, int minute) {
    return new ClockEntry(
        DossierClock.PARTY,
        "decision",
        ClockEvent.Kind.START,
        on,
        0,
        null,
        null,
        null,
        Instant.EPOCH.plusSeconds(60L * minute),
        OFFICIAL,
        corrects);
  }

  private static ClockEntry entry(ClockEvent event, int minute) {
    return new ClockEntry(
        DossierClock.PARTY,
        "decision",
        event.kind(),
        event.date(),
        event.amount(),
        event.cause(),
        event.reason(),
        event.legalBasis(),
        Instant.EPOCH.plusSeconds(60L * minute),
        OFFICIAL,
        null);
  }
}
