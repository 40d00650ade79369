package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.ballot.Ballots;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** As many readers at one moment as there are connections: each of them gets his answer. */
@IntegrationTest
class FullPoolTest {

  private static final long SECONDS = 60;

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Signings signings;
  @Autowired Documents documents;
  @Autowired CaseFiles caseFiles;
  @Autowired Ballots ballots;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  @Value("${spring.datasource.hikari.maximum-pool-size}")
  int connections;

  @Autowired JdbcClient jdbc;
  private UUID dossier;
  private int watched;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void every_kind_of_reading_ends_well_with_the_pool_full() throws Exception {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "draftPaper");
    CurrentUser appraiser = line.holder(line.claim(dossier).positionId());
    UUID draft = signings.makeDraft(appraiser, dossier).id();
    UUID paper =
        documents.list(appraiser, dossier).stream()
            .filter(each -> each.sha256() != null)
            .findFirst()
            .orElseThrow()
            .id();
    for (var read : readings(appraiser, draft, paper).entrySet()) {
      atOnce(read.getKey(), read.getValue());
    }
  }

  @Test
  void every_kind_of_leaving_as_a_whole_ends_well_with_the_pool_full() throws Exception {
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    while (!line.open(dossier).isEmpty()) {
      line.complete(dossier, AdmissionLine.happy(line.current(dossier).stepId()));
    }
    HosoClient office =
        organisation.signedIn(port, line.seated(dossier, PartCapacity.DECIDER, Role.OFFICE_CLERK));
    HosoClient counter =
        organisation.signedIn(port, line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK));
    String archive = "/api/dossiers/" + dossier + "/archive";
    String days = "?from=2026-01-01&to=2026-12-31";
    atOnce("archive", () -> got(office, archive));
    atOnce("package", () -> got(office, archive + "/package"));
    atOnce("register", () -> got(counter, "/api/registers/07.xlsx" + days));
  }

  @Test
  void what_is_sent_is_received_opened_and_synced_while_nobody_holds_the_dossier() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    dossier = line.open(cell);
    DocumentView kept =
        documents.upload(secretary, dossier, "1-KNĐ", PaperDetails.none(), "a.pdf", watched(), -1);
    documents.replace(secretary, dossier, kept.id(), "bản rõ hơn", "b.pdf", watched(), -1);
    assertThat(watched).as("each was read").isEqualTo(2);
  }

  /** Whoever reads it finds the dossier free for others. */
  private InputStream watched() {
    return new ByteArrayInputStream(TestPdf.onePage()) {
      private boolean begun;

      @Override
      public int read(byte[] into, int start, int length) {
        if (!begun) {
          begun = true;
          watched++;
          assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
          jdbc.sql("select 1 from hoso.dossier where id = ? for update nowait")
              .param(dossier)
              .query(Integer.class)
              .single();
        }
        return super.read(into, start, length);
      }
    };
  }

  private Map<String, Callable<Object>> readings(CurrentUser by, UUID draft, UUID paper) {
    HosoClient http = organisation.signedIn(port, by);
    String dossiers = "/api/dossiers/" + dossier;
    Map<String, Callable<Object>> readings = new LinkedHashMap<>();
    readings.put("paper", () -> documents.content(by, dossier, paper));
    readings.put("paper over HTTP", () -> got(http, dossiers + "/documents/" + paper + "/file"));
    readings.put("papers", () -> got(http, dossiers + "/documents"));
    readings.put("signing", () -> signings.view(by, dossier));
    readings.put("draft", () -> signings.content(by, dossier, draft));
    readings.put("draft as it is printed", () -> signings.shown(by, dossier, draft));
    readings.put("case file", () -> caseFiles.view(by, dossier));
    readings.put("control sheet", () -> caseFiles.handovers(by, dossier));
    readings.put("cover", () -> caseFiles.cover(by, dossier));
    readings.put("contents", () -> caseFiles.contents(by, dossier));
    readings.put("votes", () -> ballots.of(by, dossier));
    readings.put("history", () -> got(http, dossiers + "/history"));
    readings.put("inbox", () -> got(http, "/api/work-items"));
    readings.put("dossiers", () -> got(http, "/api/dossiers"));
    return readings;
  }

  private static Object got(HosoClient http, String path) {
    assertThat(http.get(path).status()).as(path).isEqualTo(200);
    return path;
  }

  private void atOnce(String what, Callable<Object> reading) throws Exception {
    CyclicBarrier together = new CyclicBarrier(connections);
    ExecutorService readers = Executors.newFixedThreadPool(connections);
    try {
      var answers = new ArrayList<Future<Object>>();
      for (int i = 0; i < connections; i++) {
        answers.add(
            readers.submit(
                () -> {
                  together.await(SECONDS, TimeUnit.SECONDS);
                  return reading.call();
                }));
      }
      for (Future<Object> answer : answers) {
        assertThat(answer.get(SECONDS, TimeUnit.SECONDS)).as(what).isNotNull();
      }
    } finally {
      readers.shutdownNow();
    }
  }
}
