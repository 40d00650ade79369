package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;

@IntegrationTest
class SentVolumeTest {

  private static final long LARGE = 20_000_000;

  @Autowired SentVolume volume;
  @Autowired PaperFiles papers;

  @Test
  void nobody_fills_the_disk_and_nobody_else_waits_for_him() {
    UUID account = UUID.randomUUID();
    for (int sent = 0; sent < 100; sent++) {
      volume.take(account, LARGE);
    }
    FileProblem refused =
        catchThrowableOfType(
            FileProblem.class,
            () -> papers.keep(account, "a.pdf", new ByteArrayInputStream(new byte[20]), 20));
    assertThat(refused.code()).isEqualTo("FILE-009");
    assertThat(refused.status()).isEqualTo(429);
    assertThat((long) refused.properties().get("retryAfter")).isBetween(1L, 20L);
    assertThatCode(() -> volume.take(UUID.randomUUID(), LARGE)).doesNotThrowAnyException();
  }
}
