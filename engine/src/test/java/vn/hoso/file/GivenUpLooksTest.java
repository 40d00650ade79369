package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.filelook.Refused;
import vn.hoso.filelook.TestRefusals;
import vn.hoso.filelook.UnsafeReason;

@IntegrationTest
class GivenUpLooksTest {

  @Autowired GivenUpLooks looks;
  @Autowired PaperFiles papers;
  private final UUID account = UUID.randomUUID();

  @Test
  void whoever_sent_three_files_that_were_given_up_pauses_and_nobody_else_does() {
    for (int i = 0; i < 3; i++) {
      assertThat(refused(account, TestRefusals.givenUp()).code()).isEqualTo("DOCUMENT-007");
    }
    FileProblem pause = refused(account, TestRefusals.givenUp());
    assertThat(pause.code()).isEqualTo("FILE-008");
    assertThat(pause.status()).isEqualTo(429);
    assertThat((long) pause.properties().get("retryAfter")).isBetween(1L, 1200L);
    FileProblem atTheDoor =
        catchThrowableOfType(
            FileProblem.class,
            () ->
                papers.keep(account, "a.pdf", new ByteArrayInputStream(new RawPdf().whole()), -1));
    assertThat(atTheDoor.status()).isEqualTo(429);
    assertThat(looks.<String>watched(UUID.randomUUID(), () -> "taken")).isEqualTo("taken");
  }

  @Test
  void files_that_are_refused_with_their_reason_do_not_count() {
    for (int i = 0; i < 10; i++) {
      Refused wrong = TestRefusals.because(UnsafeReason.TOO_BIG_INSIDE);
      assertThat(refused(account, wrong).code()).isEqualTo("DOCUMENT-007");
    }
  }

  private FileProblem refused(UUID by, Refused refused) {
    return catchThrowableOfType(
        FileProblem.class,
        () ->
            looks.watched(
                by,
                () -> {
                  throw FileProblem.unsafe(refused);
                }));
  }
}
