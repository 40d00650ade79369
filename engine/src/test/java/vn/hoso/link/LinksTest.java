package vn.hoso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.procedure.ProcedureLink;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.DossierState;
import vn.hoso.state.DossierStates;
import vn.hoso.workflow.Waits;

/** The next dossier of an outcome. */
@IntegrationTest
class LinksTest {

  @Autowired AdmissionLine line;
  @Autowired Links links;
  @Autowired DueLinks due;
  @Autowired Waits waits;
  @Autowired DossierStates states;
  @Autowired Documents documents;
  @Autowired Histories histories;
  @Autowired HosoClock clock;

  private UUID id;
  private CurrentUser clerk;

  @BeforeEach
  void decided() {
    on("2026-09-07");
    var cell = line.newCell(Place.UNDER_PROVINCE);
    id = line.open("trial", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    clerk = line.holder(cell.parentId(), Role.OFFICE_CLERK);
    line.complete(id, "begun");
    line.complete(id, "taken");
    on("2027-09-07");
    waits.endDue();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nothing_goes_on_from_what_is_not_decided() {
    assertThat(links.of(clerk, id)).isEmpty();
    refused(() -> links.open(clerk, id, "confirmation"), "LINK-004");
  }

  @Test
  void one_act_opens_the_next_dossier_with_its_person_and_papers_and_both_show_it() {
    line.complete(id, "passed");
    assertThat(view("confirmation").mayOpen()).isTrue();

    var next = links.open(clerk, id, "confirmation");

    assertThat(state(next.id()).personId()).isNotNull().isEqualTo(state(id).personId());
    assertThat(documents.list(next.id()))
        .extracting(DocumentView::requirementCode)
        .containsExactly("TXN-1");
    assertThat(view("confirmation"))
        .satisfies(
            shown -> {
              assertThat(shown.opened()).isTrue();
              assertThat(shown.mayOpen()).isFalse();
              assertThat(shown.code()).isEqualTo(next.code());
            });
    assertThat(links.of(clerk, next.id()))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.earlier()).isTrue();
              assertThat(shown.kind()).isEqualTo(ProcedureLink.Kind.RECOGNISES);
              assertThat(shown.dossierId()).isEqualTo(id);
            });
    for (var each : List.of(id, next.id())) {
      assertThat(histories.of(clerk, each)).extracting(HistoryLine::kind).contains("DossierLinked");
      assertThat(histories.of(clerk, each))
          .filteredOn(entry -> entry.kind().equals("DossierLinked"))
          .allSatisfy(entry -> assertThat(entry.details().has("code")).isFalse());
      assertThat(histories.verify(each).faults()).isEmpty();
    }
  }

  @Test
  void the_other_side_is_named_only_to_those_who_see_it() {
    line.complete(id, "passed");
    links.open(clerk, id, "confirmation");
    var desk = line.seated(id, PartCapacity.INTAKE, Role.INTAKE_CLERK);

    assertThat(links.of(desk, id))
        .filteredOn(link -> link.name().equals("confirmation"))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.opened()).isTrue();
              assertThat(shown.code()).isNull();
              assertThat(shown.dossierId()).isNull();
            });
  }

  @Test
  void whoever_does_not_see_it_finds_none_and_whoever_does_not_open_there_may_not() {
    line.complete(id, "passed");
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var judge = line.seated(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);

    refused(() -> links.of(stranger, id), "DOSSIER-001");
    refused(() -> links.open(stranger, id, "confirmation"), "DOSSIER-001");
    refused(() -> links.open(judge, id, "confirmation"), "LINK-003");
    refused(() -> links.open(clerk, id, "confirmations"), "LINK-001");
  }

  @Test
  void a_second_one_is_refused_whatever_two_clerks_do_at_once() throws Exception {
    line.complete(id, "passed");
    var ready = new CountDownLatch(1);
    var clerks = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> open =
          () -> {
            ready.await();
            try {
              links.open(clerk, id, "confirmation");
              return true;
            } catch (Problem second) {
              assertThat(second.code()).isEqualTo("LINK-002");
              return false;
            }
          };
      var tries = IntStream.range(0, 4).mapToObj(each -> clerks.submit(open)).toList();
      ready.countDown();
      int opened = 0;
      for (var each : tries) {
        opened += each.get() ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    } finally {
      clerks.shutdown();
    }
  }

  @Test
  void a_folder_that_is_not_there_is_said_and_opens_nothing() {
    line.complete(id, "passed");

    assertThat(view("lost").mayOpen()).isFalse();
    assertThat(view("lost").blocked()).contains("nowhere");
    assertThatThrownBy(() -> links.open(clerk, id, "lost"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("LINK-005");
              assertThat(problem.status()).isEqualTo(409);
            });
  }

  @Test
  void what_is_opened_by_itself_waits_until_it_may_be_and_is_opened_once_with_its_days() {
    line.complete(id, "passed");
    due.openDue();
    assertThat(view("again").opened()).as("the person has an open one").isFalse();
    line.complete(id, "told");

    due.openDue();
    due.openDue();

    var next = view("again").dossierId();
    assertThat(state(next).facts())
        .extracting(DossierState.Fact::name, DossierState.Fact::date)
        .contains(tuple("beginning", LocalDate.parse("2027-09-07")));
    assertThat(histories.of(clerk, next))
        .filteredOn(entry -> entry.kind().equals("DossierLinked"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.officialName()).isEqualTo("Hệ thống HoSo"));
  }

  private LinkView view(String name) {
    return links.of(clerk, id).stream()
        .filter(each -> !each.earlier() && each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private DossierState state(UUID dossier) {
    return states.of(clerk, dossier);
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }
}
