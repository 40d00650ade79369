package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.PromiseMoves;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.TestDossier;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.requirement.Supplements;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.step.StepRuns;

@WithMocks
class TrackedDossiersTest {

  private static final String CODE = "38168053000001-261005-0001";
  private static final String WITHOUT_RECEIPT = "38168053000001-261005-0003";

  private final Procedures procedures = mock(Procedures.class);
  private final LockedDossier dossier = TestDossier.opened(CODE, "Lê Văn Thử");
  private final LockedDossier other = TestDossier.opened(WITHOUT_RECEIPT, "Lê Văn Thử");
  private final String secret = dossier.newSecret();
  private final Clocks clocks = mock(Clocks.class);
  private final PromiseMoves moves = mock(PromiseMoves.class);
  private final SecrecyPolicy secrecy = mock(SecrecyPolicy.class, RETURNS_DEEP_STUBS);
  private final Procedure procedure = mock(Procedure.class);
  private final TrackedDossiers tracking =
      new TrackedDossiers(
          TestDossier.kept(procedures, dossier, other),
          mock(Supplements.class),
          clocks,
          moves,
          secrecy,
          mock(StepRuns.class));

  @BeforeEach
  void one_received_dossier() {
    publiclyTrackable(true);
  }

  @Test
  void code_and_secret_together_open_the_dossier() {
    assertThat(tracking.track(CODE, secret)).map(TrackedDossier::id).contains(dossier.id());
  }

  @Test
  void nothing_is_told_of_a_procedure_that_may_not_be_tracked() {
    publiclyTrackable(false);
    assertThat(tracking.track(CODE, secret)).isEmpty();
  }

  @Test
  void a_wrong_secret_and_an_absent_code_tell_nothing() {
    assertThat(tracking.track(CODE, other.newSecret())).isEmpty();
    assertThat(tracking.track("38168053000001-261005-0002", secret)).isEmpty();
  }

  @Test
  void a_dossier_without_receipt_has_no_secret_that_opens_it() {
    assertThat(tracking.track(WITHOUT_RECEIPT, secret)).isEmpty();
    assertThat(tracking.track(WITHOUT_RECEIPT, "")).isEmpty();
  }

  @Test
  void that_a_promise_was_moved_is_told_to_nobody_from_whom_the_promise_is_kept() {
    var moved = LocalDate.of(2026, 10, 9);
    var promise = mock(RunningClock.class);
    when(promise.clock()).thenReturn(DossierClock.PROMISE);
    when(promise.limitName()).thenReturn("promise");
    when(clocks.of(any(KnownDossier.class))).thenReturn(List.of(promise));
    when(procedure.limit("promise")).thenReturn(Optional.of(mock(ProcedureLimit.class)));
    when(moves.last(any(), any()))
        .thenReturn(Optional.of(new PromiseMoves.Move(moved, moved.minusDays(1))));

    assertThat(timeline()).as("kept").doesNotContain(moved);
    when(secrecy.outsider(any()).clock("promise")).thenReturn(true);
    assertThat(timeline()).contains(moved);
  }

  private List<LocalDate> timeline() {
    return tracking.track(CODE, secret).orElseThrow().moments().stream()
        .map(TrackedDossier.Moment::on)
        .toList();
  }

  private void publiclyTrackable(boolean trackable) {
    when(procedure.publiclyTrackable()).thenReturn(trackable);
    when(procedures.revision(dossier.revisionId()))
        .thenReturn(
            new ProcedureRevision(
                UUID.randomUUID(), "admission", 1, "hash", Instant.EPOCH, null, procedure));
  }
}
