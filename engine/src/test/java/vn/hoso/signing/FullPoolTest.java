package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.ballot.Ballots;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.HosoClock;

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

  private UUID dossier;

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
