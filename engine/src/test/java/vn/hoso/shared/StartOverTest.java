package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartOverTest {

  @Test
  void what_hoso_does_by_itself_waits_until_the_start_is_through() {
    var start = new StartOver();
    var looks = new AtomicInteger();

    start.whenOver(looks::incrementAndGet);
    assertThat(looks).hasValue(0);

    start.isOver();
    start.whenOver(looks::incrementAndGet);
    assertThat(looks).hasValue(1);
  }
}
