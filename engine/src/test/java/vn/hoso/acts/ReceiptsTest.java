package vn.hoso.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.hoso.WithMocks;
import vn.hoso.clock.ClockCorrections;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.TestDossier;
import vn.hoso.organisation.Positions;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.PublicAddress;
import vn.hoso.paper.ReceiptData;
import vn.hoso.process.ActContext;

/** A receipt leads to the public page only where there is something to be read. */
@WithMocks
class ReceiptsTest {

  private final DossierChanges changes = mock(DossierChanges.class, RETURNS_DEEP_STUBS);
  private final OfficialPapers papers = mock(OfficialPapers.class);
  private final LockedDossier dossier =
      TestDossier.opened("38168053000001-260907-0001", "Nguyễn Văn Thử");
  private final ActContext context = mock(ActContext.class, RETURNS_DEEP_STUBS);

  @BeforeEach
  void a_received_dossier() {
    dossier.happened(DossierFacts.RECEIPT, LocalDate.of(2026, 9, 7), Instant.EPOCH, null, null);
    trackable(true);
  }

  @Test
  void the_secret_goes_to_the_receipt_and_opens_the_page() {
    keep("https://hoso.donggiang.example");
    assertThat(printed().lookup().code()).isEqualTo(dossier.code());
    assertThat(TestDossier.opensWith(dossier, printed().lookup().secret())).isTrue();
  }

  @Test
  void what_may_not_be_followed_gets_no_secret_even_where_no_address_is_known() {
    trackable(false);
    keep("");
    assertThat(printed().lookup()).isNull();
  }

  @Test
  void without_an_address_nothing_is_printed_and_the_mend_is_named() {
    assertThatThrownBy(() -> keep(" "))
        .isInstanceOfSatisfying(
            DossierProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOSSIER-052");
              assertThat(problem.text().vi()).contains("hoso.public-url");
            });
    verify(papers, never()).receipt(any());
  }

  @Test
  void an_address_that_leads_nowhere_is_refused_at_the_start() {
    assertThatThrownBy(() -> new PublicAddress("hoso.donggiang"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hoso.public-url");
  }

  private ReceiptData printed() {
    var data = ArgumentCaptor.forClass(ReceiptData.class);
    verify(papers).receipt(data.capture());
    return data.getValue();
  }

  private void keep(String address) {
    new Receipts(
            changes,
            mock(ReceiptPromises.class),
            mock(ClockCorrections.class),
            mock(Positions.class, RETURNS_DEEP_STUBS),
            mock(Documents.class),
            papers,
            mock(PaperHeadings.class, RETURNS_DEEP_STUBS),
            new PublicAddress(address))
        .keep(dossier, context);
  }

  private void trackable(boolean trackable) {
    when(changes.revision(dossier).procedure().publiclyTrackable()).thenReturn(trackable);
  }
}
