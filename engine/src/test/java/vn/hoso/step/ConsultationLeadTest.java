package vn.hoso.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.dossier.Seats;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Step;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;

/** Two leads, each of whom has asked bodies of his own: nobody goes on without another's answer. */
@WithMocks
class ConsultationLeadTest {

  private final DossierChanges changes = mock(DossierChanges.class);
  private final StepRecordRepository records = mock(StepRecordRepository.class);
  private final DossierProcess process = mock(DossierProcess.class);
  private final KnownDossier dossier = mock(KnownDossier.class);
  private final Consultations consultations = new Consultations(changes, records, process);
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @BeforeEach
  void two_leads() {
    var procedure = mock(Procedure.class);
    var revision = mock(ProcedureRevision.class);
    var parts = mock(Seats.class);
    var led = List.of(part("ASKED_ONE", "LEAD_ONE"), part("ASKED_TWO", "LEAD_TWO"));
    var leading = List.of(step("LEAD_ONE"), step("LEAD_TWO"));
    var seats = List.of(seat(first), seat(second));
    when(procedure.parts()).thenReturn(led);
    when(procedure.steps()).thenReturn(leading);
    when(revision.procedure()).thenReturn(procedure);
    when(changes.revision(dossier)).thenReturn(revision);
    when(process.hears(any(), any(), any())).thenReturn(true);
    when(dossier.status()).thenReturn(DossierStatus.IN_PROGRESS);
    when(dossier.parts()).thenReturn(parts);
    when(parts.asked("LEAD_ONE")).thenReturn(List.of(seats.get(0)));
    when(parts.asked("LEAD_TWO")).thenReturn(List.of(seats.get(1)));
  }

  @Test
  void another_lead_is_refused_and_the_own_one_is_not() {
    var open = List.of(open("ASKED_ONE"));

    assertThat(consultations.refusal(appraiserOf(second), dossier, open))
        .extracting(DossierProblem::code)
        .isEqualTo("DOSSIER-004");
    assertThat(consultations.refusal(appraiserOf(first), dossier, open))
        .as("it is his; only that it is not late yet")
        .extracting(DossierProblem::code)
        .isEqualTo("DOSSIER-080");
  }

  @Test
  void what_one_goes_on_without_leaves_what_the_other_has_asked() {
    var one = record("ASKED_ONE");
    var two = record("ASKED_TWO");
    when(records.findByDossierIdOrderBySeq(any())).thenReturn(List.of(one, two));

    consultations.close(appraiserOf(first), dossier, "Đã đôn đốc.");

    assertThat(Stream.of(one, two).map(each -> each.passedOver))
        .containsExactly("Đã đôn đốc.", null);
  }

  private static Part part(String name, String lead) {
    var part = mock(Part.class);
    when(part.name()).thenReturn(name);
    when(part.lead()).thenReturn(lead);
    return part;
  }

  private static Step step(String part) {
    var step = mock(Step.class);
    when(step.part()).thenReturn(part);
    when(step.role()).thenReturn(Role.APPRAISER);
    return step;
  }

  private static Seat seat(UUID unitId) {
    var seat = mock(Seat.class);
    when(seat.unitId()).thenReturn(unitId);
    return seat;
  }

  private static StepRecordView open(String part) {
    var step = mock(StepRecordView.class);
    when(step.part()).thenReturn(part);
    when(step.stepId()).thenReturn("ask" + part);
    when(step.capacity()).thenReturn(PartCapacity.CONSULTED);
    when(step.open()).thenReturn(true);
    return step;
  }

  private static StepRecord record(String part) {
    var record = mock(StepRecord.class);
    var view = open(part);
    record.stepId = "ask" + part;
    when(record.view()).thenReturn(view);
    when(record.open()).thenReturn(true);
    return record;
  }

  private static CurrentUser appraiserOf(UUID unitId) {
    var held = mock(HeldPosition.class);
    when(held.role()).thenReturn(Role.APPRAISER);
    when(held.unitId()).thenReturn(unitId);
    var user = mock(CurrentUser.class);
    when(user.positions()).thenReturn(List.of(held));
    return user;
  }
}
