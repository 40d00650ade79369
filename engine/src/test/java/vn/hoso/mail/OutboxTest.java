package vn.hoso.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Letters that leave once, and those that do not. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

  private static final Instant MORNING = Instant.parse("2026-09-08T01:00:00Z");
  private static final String TO = "bithu@donggiang.example";
  private static final String TEXT = "H01-000123 còn 2 ngày";

  @Autowired Outbox outbox;
  @Autowired OutboxRows rows;
  @Autowired Postman postman;
  @Autowired LetterWriter writer;
  @Autowired JavaMailSender sender;
  @Autowired TestOrganisation organisation;
  @Autowired TransactionTemplate transaction;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestPost post;
  private CurrentUser official;
  private UnitView province;

  @BeforeEach
  void aServer() {
    clock.moveTo(MORNING);
    jdbc.sql("delete from hoso.mail_outbox").update();
    post = new TestPost(sender);
    province = organisation.province();
    official = organisation.holder(province, Role.APPRAISER);
  }

  @AfterEach
  void asBefore() {
    post.close();
    jdbc.sql("delete from hoso.mail_outbox").update();
    clock.reset();
  }

  @Test
  void what_is_rolled_back_never_leaves_and_what_is_committed_leaves_once() {
    transaction.executeWithoutResult(
        status -> {
          outbox.put(letter());
          status.setRollbackOnly();
        });
    postman.round();
    assertThat(post.to(TO)).isEmpty();
    put();
    postman.round();
    postman.round();
    assertThat(post.to(TO)).hasSize(1).first().asString().contains("việc hôm nay", TEXT);
    assertThat(row()).containsEntry("state", "SENT").containsEntry("tries", 1);
    emptied();
  }

  @Test
  void a_letter_outside_of_a_transaction_is_refused() {
    assertThatThrownBy(() -> outbox.put(letter())).hasMessageContaining("transaction");
  }

  @Test
  void a_refused_recipient_is_tried_with_growing_pauses_told_and_given_up(CapturedOutput log) {
    post.refuse(TO);
    put();
    for (int minutes : List.of(0, 1, 4, 16, 64)) {
      clock.moveTo(clock.instant().plus(Duration.ofMinutes(minutes)).minusSeconds(1));
      postman.round();
      int before = tries();
      clock.moveTo(clock.instant().plusSeconds(1));
      postman.round();
      assertThat(tries()).as("after %d minutes", minutes).isEqualTo(minutes == 0 ? 1 : before + 1);
      assertThat(row()).containsEntry("state", "WAITING").containsEntry("reason", "RECIPIENT");
    }
    JsonNode troubled = check().path("troubled").get(0);
    assertThat(troubled.path("officialName").asString()).isEqualTo(official.fullName());
    assertThat(troubled.path("reason").asString()).isEqualTo("RECIPIENT");
    assertThat(troubled.path("tries").asInt()).isEqualTo(5);
    assertThat(troubled.path("nextTryAt").isNull()).isFalse();
    assertThat(check().toString()).doesNotContain(TO, TEXT);

    clock.moveTo(clock.instant().plus(Postman.LONGEST_PAUSE));
    postman.round();
    assertThat(row()).containsEntry("state", "FAILED").containsEntry("tries", Postman.MOST_TRIES);
    emptied();
    assertThat(check().path("troubled").get(0).path("state").asString()).isEqualTo("FAILED");
    assertThat(post.getReceivedMessages()).isEmpty();
    assertThat(log.getAll()).contains("MAIL-002").doesNotContain(TO, TEXT);
  }

  @Test
  void a_recipient_who_is_admitted_meanwhile_gets_it_once() {
    post.refuse(TO);
    put();
    postman.round();
    post.admit(TO);
    clock.moveTo(MORNING.plus(Postman.FIRST_PAUSE));
    postman.round();
    assertThat(post.to(TO)).hasSize(1);
    assertThat(check().path("troubled").isEmpty()).isTrue();
  }

  @Test
  void where_no_server_answers_one_letter_is_tried_and_the_others_wait() {
    post.close();
    put();
    put();
    postman.round();
    assertThat(sum()).isOne();
    assertThat(check().path("troubled").get(0).path("reason").asString()).isEqualTo("UNREACHABLE");
  }

  @Test
  void what_is_of_yesterday_is_not_sent() {
    put();
    clock.moveTo(MORNING.plus(Duration.ofDays(1)));
    postman.round();
    assertThat(post.getReceivedMessages()).isEmpty();
    assertThat(row()).containsEntry("state", "FAILED").containsEntry("tries", 0);
    emptied();
  }

  @Test
  void what_a_node_was_sending_when_it_died_is_told_and_not_sent_again() {
    put();
    assertThat(rows.take(clock.instant(), Postman.LONGEST_PAUSE)).isPresent();
    postman.round();
    assertThat(row()).containsEntry("state", "SENDING");
    clock.moveTo(MORNING.plus(Duration.ofMinutes(11)));
    postman.round();
    assertThat(row()).containsEntry("state", "UNKNOWN");
    assertThat(check().path("troubled").get(0).path("state").asString()).isEqualTo("UNKNOWN");
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_node_that_stops_ends_the_letter_it_is_at_and_leaves_the_others() {
    put();
    put();
    var stopped = new Postman[1];
    Carrier stopping =
        new Carrier() {
          @Override
          public MailWay way() {
            return MailWay.SMTP;
          }

          @Override
          public void carry(MimeMessage letter) {
            stopped[0].stop();
            sender.send(letter);
          }
        };
    stopped[0] = new Postman(rows, stopping, writer, clock);
    stopped[0].round();
    assertThat(post.to(TO)).hasSize(1);
    assertThat(rows.waiting()).isOne();
    postman.round();
    assertThat(post.to(TO)).hasSize(2);
  }

  @Test
  void a_folder_takes_letters_that_mail_programs_open(@TempDir Path home) throws IOException {
    put();
    var folder = new FolderCarrier(home.resolve("mail/outbox"));
    new Postman(rows, folder, writer, clock).round();
    try (var files = Files.list(home.resolve("mail/outbox"))) {
      List<Path> written = files.toList();
      assertThat(written).hasSize(1);
      assertThat(written.get(0).getFileName().toString()).isEqualTo(row().get("id") + ".eml");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.get(0))))
          .isEqualTo("rw-------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(written.get(0).getParent())))
          .isEqualTo("rwx------");
      assertThat(Files.readString(written.get(0))).contains("To: " + TO, "Auto-Submitted");
    }
    assertThat(row()).containsEntry("state", "SENT");
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void rows_are_forgotten_after_thirty_days() {
    put();
    postman.round();
    clock.moveTo(MORNING.plus(Duration.ofDays(29)));
    postman.forget();
    assertThat(row()).isNotEmpty();
    clock.moveTo(MORNING.plus(Duration.ofDays(31)));
    postman.forget();
    assertThat(jdbc.sql("select count(*) from hoso.mail_outbox").query(Long.class).single())
        .isZero();
  }

  @Test
  void administrators_alone_look_at_it() {
    assertThat(organisation.signedIn(port, official).get("/api/administration/mail").status())
        .isEqualTo(403);
    assertThat(check().path("way").asString()).isEqualTo("SMTP");
  }

  private JsonNode check() {
    CurrentUser administrator = organisation.holder(province, Role.SYSTEM_ADMIN);
    return organisation.signedIn(port, administrator).get("/api/administration/mail").json();
  }

  private Letter letter() {
    return new Letter(
        official.officialId(),
        LetterKind.DIGEST,
        TO,
        "HoSo: việc hôm nay",
        TEXT,
        MORNING.plus(Duration.ofHours(16)));
  }

  private void put() {
    transaction.executeWithoutResult(status -> outbox.put(letter()));
  }

  private Map<String, Object> row() {
    return jdbc.sql("select * from hoso.mail_outbox").query().singleRow();
  }

  private int tries() {
    return (int) row().get("tries");
  }

  private long sum() {
    return jdbc.sql("select sum(tries) from hoso.mail_outbox").query(Long.class).single();
  }

  private void emptied() {
    assertThat(row())
        .containsEntry("recipient", null)
        .containsEntry("subject", null)
        .containsEntry("body", null);
  }
}
