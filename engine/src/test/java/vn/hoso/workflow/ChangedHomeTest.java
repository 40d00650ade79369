package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Persons;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;

/** A transfer to its end: who sees it when, and to whom its person belongs afterwards. */
@IntegrationTest
class ChangedHomeTest {

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired WholeDossiers states;
  @Autowired Persons persons;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void who_is_admitted_belongs_to_the_destination_which_sees_the_dossier_once_it_lies_there() {
    var route =
        routes.of("transfer").stream()
            .filter(each -> each.asked().get("destination").chosen() != null)
            .findFirst()
            .orElseThrow();
    var destination = UUID.fromString(route.asked().get("destination").chosen());
    var dossier = walker.open(route);
    CurrentUser there = line.holder(destination, Role.SECRETARY);
    CurrentUser here = line.holder(route.opener(), Role.SECRETARY);
    var person = states.of(here, dossier).personId();
    List<Way> path =
        new Paths(routes.ways(route), false).opening(new HashSet<>(Set.of("reconcile"))).get(0);
    for (Way way : path) {
      if (way.stepId().equals("admitAtCell")) {
        assertThat(states.of(there, dossier).status()).isEqualTo(DossierStatus.RESULT_DELIVERED);
        assertThat(persons.view(person).homeUnitId()).isEqualTo(route.home());
      } else if (!way.stepId().equals("reconcile")) {
        assertThatThrownBy(() -> states.of(there, dossier)).isInstanceOf(Problem.class);
      }
      walker.go(dossier, way);
    }
    assertThat(persons.view(person).homeUnitId()).isEqualTo(destination);
    assertThat(states.of(here, dossier).closedAt()).isNotNull();
  }
}
