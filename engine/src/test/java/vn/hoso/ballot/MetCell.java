package vn.hoso.ballot;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** A cell that has met on a dossier, and has not entered its vote yet. */
abstract class MetCell {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Ballots ballots;
  @Autowired Tasks tasks;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  UnitView cell;
  UUID dossier;
  StepRecordView step;
  CurrentUser secretary;
  CurrentUser member;

  @BeforeEach
  void a_cell_that_has_met() {
    // Before 208-QĐ/TW: the grassroots committee resolves, the committee above it decides.
    clock.moveTo(Instant.parse("2026-05-04T02:00:00Z"));
    cell = line.newCell(Place.UNDER_COMMITTEE);
    dossier = line.open(cell);
    line.advanceTo(dossier, "resolveCell");
    step = line.claim(dossier);
    secretary = line.holder(step.positionId());
    member = line.holder(cell.id(), Role.COMMITTEE_MEMBER);
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }
}
