package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;

class DossierTrackingTest {

  private static final String CODE = "38168053000001-261005-0001";

  private final DossierRepository dossiers = mock(DossierRepository.class);
  private final DossierChanges changes = mock(DossierChanges.class);
  private final SupplementRequestRepository supplements = mock(SupplementRequestRepository.class);
  private final DossierTracking tracking =
      new DossierTracking(
          dossiers,
          changes,
          supplements,
          mock(Clocks.class),
          mock(PromiseMoves.class),
          mock(SecrecyPolicy.class, RETURNS_DEEP_STUBS),
          mock(StepRecordRepository.class));
  private final Dossier dossier = new Dossier();
  private final String secret = TrackingSecret.make();

  @BeforeEach
  void one_received_dossier() {
    dossier.id = UUID.randomUUID();
    dossier.code = CODE;
    dossier.status = DossierStatus.RECEIVED;
    dossier.trackingSalt = TrackingSecret.salt();
    dossier.trackingHash = TrackingSecret.hash(dossier.trackingSalt, secret);
    dossier.assignments.add(
        new Dossier.Assignment(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH, "open"));
    when(dossiers.findByCode(anyString())).thenReturn(Optional.empty());
    when(dossiers.findByCode(CODE)).thenReturn(Optional.of(dossier));
    publiclyTrackable(true);
  }

  @Test
  void code_and_secret_together_open_the_dossier() {
    assertThat(tracking.track(CODE, secret)).map(TrackedDossier::id).contains(dossier.id);
  }

  @Test
  void nothing_is_told_of_a_procedure_that_may_not_be_tracked() {
    publiclyTrackable(false);
    assertThat(tracking.track(CODE, secret)).isEmpty();
  }

  @Test
  void a_wrong_secret_and_an_absent_code_tell_nothing() {
    assertThat(tracking.track(CODE, TrackingSecret.make())).isEmpty();
    assertThat(tracking.track("38168053000001-261005-0002", secret)).isEmpty();
  }

  @Test
  void a_dossier_without_receipt_has_no_secret_that_opens_it() {
    dossier.trackingHash = null;
    dossier.trackingSalt = null;
    assertThat(tracking.track(CODE, secret)).isEmpty();
    assertThat(tracking.track(CODE, "")).isEmpty();
  }

  private void publiclyTrackable(boolean trackable) {
    var procedure = mock(Procedure.class);
    when(procedure.publiclyTrackable()).thenReturn(trackable);
    when(changes.revision(dossier))
        .thenReturn(
            new ProcedureRevision(
                UUID.randomUUID(), "admission", 1, "hash", Instant.EPOCH, null, procedure));
  }
}
