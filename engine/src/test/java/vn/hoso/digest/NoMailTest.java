package vn.hoso.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.WithMocks;
import vn.hoso.mail.MailWay;
import vn.hoso.mail.Outbox;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.throttle.Throttles;

/** An installation that sends no mail says so and takes no address. */
@WithMocks
class NoMailTest {

  private final AddressRows rows = mock(AddressRows.class);
  private final Throttles throttles = mock(Throttles.class);
  private final Outbox outbox = mock(Outbox.class);
  private final CurrentUser official = new CurrentUser(UUID.randomUUID(), "Trần Thị Hà", List.of());

  @Test
  void no_address_is_taken_and_the_page_learns_why() {
    when(outbox.way()).thenReturn(MailWay.NONE);
    var settings =
        new DigestSettings(
            rows, outbox, throttles, TransactionOperations.withoutTransaction(), Clock.systemUTC());
    assertThatThrownBy(() -> settings.give(official, "ha@donggiang.example"))
        .hasMessage("DIGEST-001");
    verifyNoInteractions(rows, throttles);
    verify(outbox, never()).put(any());
    assertThat(settings.of(official)).isEqualTo(new DigestView(MailWay.NONE, null, false, false));
  }
}
