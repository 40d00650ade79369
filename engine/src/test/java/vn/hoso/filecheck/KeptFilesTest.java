package vn.hoso.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.file.FileStore;
import vn.hoso.file.KeptState;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitView;

/** Files that are gone or not what was kept: nobody reads them, and administrators are told. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class KeptFilesTest {

  private static final String CHECK = "/api/administration/file-check";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Documents documents;
  @Autowired FileStore store;
  @Autowired Clock clock;
  @Autowired FileSweeps sweeps;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Value("${hoso.home}")
  String home;

  private UnitView cell;
  private CurrentUser secretary;
  private UUID dossier;
  private DocumentView paper;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void aPaper() throws IOException {
    cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    dossier = line.open(cell);
    whole = TestPdf.onePage();
    paper =
        documents.upload(
            secretary,
            dossier,
            "1-KNĐ",
            PaperDetails.none(),
            "Đơn của Nguyễn Văn Kín.pdf",
            new ByteArrayInputStream(whole),
            -1);
    file = store.asItLies(paper.sha256()).getFile().toPath();
  }

  @AfterEach
  void mended() throws IOException {
    Files.deleteIfExists(file);
    Files.write(file, whole);
  }

  @Test
  void a_missing_file_is_told_at_once_and_logged_without_a_name(CapturedOutput log)
      throws IOException {
    Files.delete(file);
    Answer answer = read();
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("FILE-002");
    assertThat(answer.json().path("detail").asString()).contains("báo quản trị viên");
    assertThat(log.getAll())
        .contains("FILE-002 a kept file is missing: " + paper.sha256())
        .doesNotContain("Nguyễn Văn Kín", "HOSO-500");
  }

  @Test
  void not_one_byte_of_a_cut_or_changed_file_is_answered() throws IOException {
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(read().code()).isEqualTo("FILE-003");
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    Files.write(file, changed);
    assertThat(read().code()).as("of the same length").isEqualTo("FILE-003");
    Files.write(file, whole);
    assertThat(read().bytes()).isEqualTo(whole);
  }

  @Test
  void the_same_content_that_comes_again_mends_what_suffered() throws IOException {
    byte[] changed = whole.clone();
    changed[10] ^= 1;
    Files.write(file, changed);
    UUID other = line.open(cell);
    documents.upload(
        secretary,
        other,
        "1-KNĐ",
        PaperDetails.none(),
        "a.pdf",
        new ByteArrayInputStream(whole),
        -1);
    assertThat(read().bytes()).isEqualTo(whole);
  }

  @Test
  void a_sweep_tells_administrators_what_is_missing_changed_and_left_over() throws IOException {
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    JsonNode before = admin.post(CHECK, null).json().path("latest");
    Files.delete(file);
    FileTime old = FileTime.from(clock.instant().minus(Duration.ofDays(2)));
    Path orphan = store.asItLies("0".repeat(64)).getFile().toPath();
    Files.createDirectories(orphan.getParent());
    Files.setLastModifiedTime(Files.writeString(orphan, "x"), old);
    Path incoming = Files.createDirectories(Path.of(home, "files", "incoming"));
    Path left = incoming.resolve(UUID.randomUUID().toString());
    Files.setLastModifiedTime(Files.writeString(left, "x"), old);
    Path arriving = Files.writeString(incoming.resolve(UUID.randomUUID().toString()), "x");

    JsonNode found = admin.post(CHECK, null).json().path("latest");

    assertThat(found.path("missing").asInt()).isEqualTo(before.path("missing").asInt() + 1);
    assertThat(found.path("changed").asInt()).isEqualTo(before.path("changed").asInt());
    assertThat(found.path("orphaned").asInt()).isEqualTo(before.path("orphaned").asInt() + 1);
    assertThat(found.path("cleared").asInt()).isEqualTo(1);
    assertThat(left).doesNotExist();
    assertThat(arriving).exists();
    assertThat(orphan).as("it may be all there is of a paper").exists();
    JsonNode fault = fault(found);
    assertThat(fault.path("state").asString()).isEqualTo("MISSING");
    assertThat(fault.path("dossierCodes")).as("not his to see").isEmpty();
    assertThat(fault.path("otherDossiers").asInt()).isEqualTo(1);
    Files.delete(orphan);
    Files.delete(arriving);
  }

  /** Opening a pipe waits for who writes into it. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_pipe_or_a_link_in_the_place_of_a_file_is_a_changed_one_and_nothing_waits_for_it()
      throws Exception {
    Files.delete(file);
    assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
    assertThat(store.proved(paper.sha256())).isEqualTo(KeptState.CHANGED);
    assertThat(read().code()).isEqualTo("FILE-003");
    Files.delete(file);
    Path elsewhere = Files.write(file.resolveSibling("elsewhere"), whole);
    Files.createSymbolicLink(file, elsewhere);
    assertThat(store.proved(paper.sha256())).isEqualTo(KeptState.CHANGED);
    assertThat(read().code()).isEqualTo("FILE-003");
    Files.delete(file);
    Files.delete(elsewhere);
  }

  @Test
  void the_code_of_a_dossier_is_told_to_who_sees_it_and_nothing_to_who_is_no_administrator()
      throws IOException {
    Files.write(file, new byte[] {1});
    organisation.appoint(
        secretary.officialId(),
        organisation.province(),
        Role.SYSTEM_ADMIN,
        TestOrganisation.START,
        null);
    HosoClient both = organisation.signedIn(port, secretary);
    JsonNode fault = fault(both.post(CHECK, null).json().path("latest"));
    assertThat(fault.path("state").asString()).isEqualTo("CHANGED");
    assertThat(fault.path("dossierCodes")).hasSize(1);
    assertThat(fault.path("otherDossiers").asInt()).isZero();

    HosoClient official =
        organisation.signedIn(port, line.holder(cell.parentId(), Role.INTAKE_CLERK));
    assertThat(official.get(CHECK).code()).isEqualTo("ORGANISATION-004");
    assertThat(official.post(CHECK, null).code()).isEqualTo("ORGANISATION-004");
    assertThat(new HosoClient(port).get(CHECK).status()).isEqualTo(401);
  }

  @Test
  void while_another_node_looks_at_the_files_nobody_else_does_and_what_broke_off_is_done_again() {
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    UUID elsewhere = begun(clock.instant());
    assertThat(admin.post(CHECK, null).code()).isEqualTo("FILECHECK-001");
    assertThat(admin.get(CHECK).json().path("running").asBoolean()).isTrue();

    sweeps.runByItself();

    assertThat(ended(elsewhere)).as("taken up, not begun anew").isTrue();
    assertThat(admin.get(CHECK).json().path("running").asBoolean()).isFalse();

    begun(clock.instant().minus(Duration.ofMinutes(10)));
    assertThat(admin.get(CHECK).json().path("running").asBoolean()).as("of a dead node").isFalse();
    Answer again = admin.post(CHECK, null);
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json().path("latest").path("endedAt").isNull()).isFalse();
  }

  @Test
  void a_sweep_of_a_clock_that_was_ahead_is_not_shown_before_those_that_follow() {
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    UUID ahead = begun(clock.instant().plus(Duration.ofDays(400)));
    jdbc.sql("update hoso.file_sweep set ended_at = started_at where id = ?").param(ahead).update();
    Answer next = admin.post(CHECK, null);
    assertThat(next.status()).isEqualTo(202);
    assertThat(Instant.parse(next.json().path("latest").path("startedAt").asString()))
        .isBefore(clock.instant().plus(Duration.ofDays(1)));
  }

  @Test
  void a_sweep_runs_though_the_sequence_of_their_numbers_is_at_its_end() {
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    jdbc.sql("select setval('hoso.file_sweep_number_seq', ?)")
        .param(Long.MAX_VALUE)
        .query(Long.class)
        .single();
    assertThat(admin.post(CHECK, null).status()).isEqualTo(202);
  }

  private UUID begun(Instant at) {
    UUID id = Ids.next();
    jdbc.sql("insert into hoso.file_sweep (id, started_at) values (?, ?)")
        .params(id, at.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private boolean ended(UUID id) {
    return jdbc.sql("select ended_at is not null from hoso.file_sweep where id = ?")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private JsonNode fault(JsonNode sweep) {
    String name = paper.sha256().substring(0, 12);
    return sweep
        .path("faults")
        .valueStream()
        .filter(each -> each.path("file").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Answer read() {
    return organisation
        .signedIn(port, secretary)
        .get("/api/dossiers/" + dossier + "/documents/" + paper.id() + "/file");
  }
}
