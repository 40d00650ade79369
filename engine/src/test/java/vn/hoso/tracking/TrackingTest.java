package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.WithMocks;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

@WithMocks
class TrackingTest {

  private static final String CODE = "38168053000001-261005-0001";
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final String SECRET = "7K3M9QXA2TFH";
  private static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");
  private static final LocalDate PROMISED = LocalDate.of(2026, 9, 25);

  private final HosoClock clock = new HosoClock(true);
  private final TrackedDossiers dossiers = mock(TrackedDossiers.class);
  private final Units units = mock(Units.class);
  private final TrackingGate gate = mock(TrackingGate.class);
  private final Tracking tracking = tracking();
  private final UnitView board = unit(UnitKind.BOARD, "Ban Tổ chức Tỉnh ủy");
  private final UnitView room = unit(UnitKind.ROOM, "Văn phòng Ban");
  private final UnitView committee = unit(UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Sơn Hà");

  @BeforeEach
  void a_monday_before_the_promise() {
    clock.moveTo(NOW);
    when(dossiers.track(anyString(), anyString())).thenReturn(Optional.empty());
    known(room, board, room);
    known(committee, committee);
  }

  @Test
  void the_answer_holds_sentence_word_day_timeline_contact_and_explanation() {
    found(DossierStatus.IN_PROGRESS, room.id());

    assertThat(tracking.track("1.1.1.1", CODE, SECRET, VI))
        .isEqualTo(
            new TrackingView(
                "Đang xem xét. Hẹn trả thứ Sáu 25/09/2026.",
                "Đang xử lý",
                PROMISED,
                null,
                null,
                null,
                List.of(new TrackingView.Moment("Được tiếp nhận", LocalDate.of(2026, 9, 1))),
                new OfficeContact("Văn phòng Ban, Ban Tổ chức Tỉnh ủy", "Số 1", "0200", "Sáng"),
                List.of(),
                List.of()));
  }

  @Test
  void a_committee_is_named_without_the_address_of_the_provincial_office() {
    found(DossierStatus.IN_PROGRESS, committee.id());
    assertThat(tracking.track("1.1.1.1", CODE, SECRET, VI).contact())
        .isEqualTo(new OfficeContact("Đảng ủy xã Sơn Hà", null, null, null));
  }

  @Test
  void a_committees_own_board_has_not_the_telephone_of_the_provincial_one_either() {
    UnitView below = unit(UnitKind.BOARD, "Ban Tổ chức Đảng ủy");
    known(below, committee, below);
    found(DossierStatus.IN_PROGRESS, below.id());
    assertThat(tracking.track("1.1.1.1", CODE, SECRET, VI).contact().phone()).isNull();
  }

  @Test
  void whoever_reads_english_is_answered_in_english() {
    found(DossierStatus.IN_PROGRESS, room.id());
    TrackingView view = tracking.track("1.1.1.1", CODE, SECRET, Locale.ENGLISH);
    assertThat(view.sentence()).isEqualTo("In progress. Promised for Friday 25 September 2026.");
    assertThat(view.portalStatus()).isEqualTo("In progress");
    assertThat(view.timeline().get(0).title()).isEqualTo("Received");
  }

  @Test
  void where_no_office_is_known_yet_the_provincial_one_is_given() {
    found(DossierStatus.SUBMITTED, null);
    assertThat(tracking.track("1.1.1.1", CODE, SECRET, VI).contact()).isEqualTo(tracking.office());
  }

  @Test
  void a_finished_dossier_has_no_promise_any_more() {
    found(DossierStatus.DECIDED, room.id());
    TrackingView view = tracking.track("1.1.1.1", CODE, SECRET, VI);
    assertThat(view.promisedOn()).isNull();
    assertThat(view.explanation()).isEmpty();
  }

  @Test
  void the_dossier_is_asked_for_by_what_the_receipt_says_not_by_what_was_typed() {
    found(DossierStatus.DECIDED, room.id());
    tracking.track("1.1.1.1", " 38168053oooooi 261005 0001", "7k3m-9qxa-2tfh ", VI);
    verify(dossiers).track(CODE, SECRET);
  }

  private void found(DossierStatus status, UUID intakeUnitId) {
    var dossier =
        new TrackedDossier(
            UUID.randomUUID(),
            CODE,
            status,
            false,
            List.of(promised()),
            null,
            intakeUnitId,
            List.of(),
            List.of(
                new TrackedDossier.Moment(
                    LocalDate.of(2026, 9, 1), new Text("Được tiếp nhận", "Received"))));
    when(dossiers.track(CODE, SECRET)).thenReturn(Optional.of(dossier));
  }

  private static TrackedDossier.Promise promised() {
    var clock = mock(RunningClock.class, RETURNS_DEEP_STUBS);
    when(clock.deadline().due()).thenReturn(PROMISED);
    when(clock.promisedBy()).thenReturn(null);
    when(clock.endedOn()).thenReturn(null);
    when(clock.sentences(any())).thenReturn(List.of());
    return new TrackedDossier.Promise(clock, null, null);
  }

  private void known(UnitView unit, UnitView... fromRoot) {
    when(units.get(eq(unit.id()), any())).thenReturn(unit);
    when(units.ancestors(unit.id())).thenReturn(List.of(fromRoot));
  }

  private Tracking tracking() {
    var office = new OfficeProperties("Văn phòng", "Số 1", "0200", "Sáng");
    return new Tracking(
        dossiers,
        new Offices(office, units, clock),
        gate,
        TransactionOperations.withoutTransaction(),
        clock);
  }

  private static UnitView unit(UnitKind kind, String name) {
    return new UnitView(UUID.randomUUID(), null, kind, null, name, name, null, "/");
  }
}
