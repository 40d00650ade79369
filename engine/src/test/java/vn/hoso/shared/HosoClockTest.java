package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HosoClockTest {

  private static final Instant AFTER_MIDNIGHT_IN_HANOI = Instant.parse("2026-07-25T17:00:00Z");

  @Test
  void the_day_is_that_of_hanoi() {
    HosoClock clock = new HosoClock(true);
    clock.moveTo(AFTER_MIDNIGHT_IN_HANOI);
    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 7, 26));
    clock.moveTo(AFTER_MIDNIGHT_IN_HANOI.minusNanos(1_000));
    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 7, 25));
  }

  @Test
  void instants_are_those_a_database_can_keep() {
    HosoClock clock = new HosoClock(true);
    clock.moveTo(Instant.parse("2026-01-01T00:00:00.123456789Z"));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
    clock.reset();
    assertThat(clock.instant().getNano() % 1_000).isZero();
  }

  @Test
  void listeners_hear_every_move_and_the_return() {
    HosoClock clock = new HosoClock(true);
    List<Optional<Instant>> heard = new ArrayList<>();
    clock.onMove(heard::add);
    clock.moveTo(Instant.EPOCH);
    clock.reset();
    assertThat(heard).containsExactly(Optional.of(Instant.EPOCH), Optional.empty());
  }

  @Test
  void where_real_dossiers_are_kept_nobody_moves_the_clock() {
    HosoClock clock = new HosoClock(false);
    assertThatThrownBy(() -> clock.moveTo(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(clock::reset).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void later_ids_are_greater() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      ids.add(Ids.next().toString());
    }
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.charAt(14) == '7');
  }
}
