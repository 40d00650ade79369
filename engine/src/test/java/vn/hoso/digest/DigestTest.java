package vn.hoso.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.mail.MailRounds;
import vn.hoso.mail.TestPost;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** The daily e-mail, as it comes out of a mail server. */
@IntegrationTest
class DigestTest {

  private static final String DIGEST = "/api/session/digest";
  private static final Pattern CODE = Pattern.compile("\\b([A-Z0-9]{4}-[A-Z0-9]{4})\\b");

  /** A Tuesday, nine in the morning. */
  private static final Instant TUESDAY = Instant.parse("2026-09-08T02:00:00Z");

  private static final Instant WEDNESDAY = Instant.parse("2026-09-09T02:00:00Z");
  private static final Instant SATURDAY = Instant.parse("2026-09-12T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Digests digests;
  @Autowired MailRounds mail;
  @Autowired JavaMailSender sender;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestPost post;
  private UnitView cell;
  private CurrentUser secretary;
  private HosoClient client;
  private UUID dossier;
  private final List<Map<String, Object>> changed = new ArrayList<>();

  @BeforeEach
  void aSecretaryWithWork() {
    clock.moveTo(TUESDAY);
    nobodyAsked();
    post = new TestPost(sender);
    cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    client = organisation.signedIn(port, secretary);
    dossier = line.open(cell);
  }

  @AfterEach
  void asBefore() {
    Collections.reverse(changed); // first what was changed last
    changed.forEach(this::asItWas);
    post.close();
    nobodyAsked();
    clock.reset();
  }

  @Test
  void it_tells_numbers_and_codes_and_no_name_of_anybody() {
    due(dossier, "2026-09-08");
    asked(client, "bithu@donggiang.example");
    clock.moveTo(WEDNESDAY);
    UUID other = line.open(cell);
    due(other, "2026-09-09");
    String letter = letters("bithu@donggiang.example").get(1);
    assertThat(letter)
        .contains(
            "1 quá hạn",
            "1 đến hạn hôm nay",
            "mới đến",
            code(dossier) + " – " + step(dossier) + " – hạn 08/09/2026",
            code(other) + " – ",
            "hạn 09/09/2026",
            "http://localhost:8080/viec",
            "tắt thư nhắc việc");
    List<String> names = names();
    assertThat(names).hasSizeGreaterThan(5);
    assertThat(names).allSatisfy(name -> assertThat(letter).doesNotContain(name));
  }

  @Test
  void who_did_not_ask_who_did_not_confirm_and_who_switched_it_off_get_none() {
    assertThat(
            client.put(DIGEST + "/address", Map.of("address", "bithu@donggiang.example")).status())
        .isEqualTo(200);
    assertThat(client.put(DIGEST, Map.of("wanted", true)).code()).isEqualTo("DIGEST-004");
    mail.send();
    clock.moveTo(WEDNESDAY);
    assertThat(letters("bithu@donggiang.example"))
        .hasSize(1)
        .first()
        .asString()
        .contains("mã xác nhận");

    HosoClient second = organisation.signedIn(port, organisation.holder(cell, Role.SECRETARY));
    confirmed(second, "phobithu@donggiang.example");
    HosoClient third = organisation.signedIn(port, organisation.holder(cell, Role.SECRETARY));
    asked(third, "thoi@donggiang.example");
    third.put(DIGEST, Map.of("wanted", false));
    clock.moveTo(Instant.parse("2026-09-10T02:00:00Z"));
    assertThat(letters("phobithu@donggiang.example")).hasSize(1);
    assertThat(letters("thoi@donggiang.example")).hasSize(1);
    assertThat(post.getReceivedMessages()).hasSize(3);
  }

  @Test
  void who_gives_another_address_is_written_to_at_neither_until_he_confirms_it() {
    asked(client, "cu@donggiang.example");
    client.put(DIGEST + "/address", Map.of("address", "moi@donggiang.example"));
    mail.send();
    clock.moveTo(WEDNESDAY);
    assertThat(letters("cu@donggiang.example")).hasSize(1);
    assertThat(letters("moi@donggiang.example")).hasSize(1);
  }

  @Test
  void what_was_put_in_for_an_address_that_is_taken_back_does_not_leave() {
    asked(client, "bithu@donggiang.example");
    clock.moveTo(WEDNESDAY);
    digests.round();
    assertThat(client.delete(DIGEST + "/address").json().path("address").isNull()).isTrue();
    mail.send();
    assertThat(post.to("bithu@donggiang.example")).hasSize(1);
  }

  @Test
  void dossiers_that_keep_something_secret_are_counted_without_their_code() {
    UUID secret = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    due(secret, "2026-09-07");
    due(dossier, "2026-09-07");
    asked(client, "bithu@donggiang.example");
    clock.moveTo(WEDNESDAY);
    String letter = letters("bithu@donggiang.example").get(1);
    assertThat(letter)
        .contains("2 quá hạn", code(dossier), "1 việc của hồ sơ có nội dung giữ kín")
        .doesNotContain(code(secret), step(secret));
  }

  @Test
  void one_letter_a_day_however_often_and_by_how_many_it_is_decided() throws Exception {
    asked(client, "bithu@donggiang.example");
    clock.moveTo(WEDNESDAY);
    var nodes = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Object>> rounds = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        rounds.add(
            Executors.callable(
                () -> {
                  digests.round();
                  mail.send();
                }));
      }
      for (var each : nodes.invokeAll(rounds)) {
        each.get();
      }
    } finally {
      nodes.shutdownNow();
    }
    assertThat(letters("bithu@donggiang.example")).hasSize(2);
    clock.moveTo(Instant.parse("2026-09-10T02:00:00Z"));
    due(dossier, "2026-09-09");
    assertThat(letters("bithu@donggiang.example")).hasSize(3);
  }

  @Test
  void nothing_to_do_no_working_day_and_no_hour_of_it_are_no_letter() {
    asked(client, "bithu@donggiang.example");
    clock.moveTo(SATURDAY);
    due(dossier, "2026-09-09");
    assertThat(letters("bithu@donggiang.example")).hasSize(1);
    clock.moveTo(Instant.parse("2026-09-13T23:59:00Z"));
    assertThat(letters("bithu@donggiang.example")).as("Monday before seven").hasSize(1);
    clock.moveTo(Instant.parse("2026-09-14T10:00:00Z"));
    assertThat(letters("bithu@donggiang.example")).as("Monday at five").hasSize(1);
    line.withdraw(dossier);
    clock.moveTo(Instant.parse("2026-09-15T02:00:00Z"));
    assertThat(letters("bithu@donggiang.example")).as("nothing to do").hasSize(1);
  }

  @Test
  void whoever_is_blocked_is_not_written_to() {
    asked(client, "bithu@donggiang.example");
    jdbc.sql("update hoso.account set blocked_at = now() where official_id = ?")
        .param(secretary.officialId())
        .update();
    clock.moveTo(WEDNESDAY);
    assertThat(letters("bithu@donggiang.example")).hasSize(1);
  }

  private List<String> letters(String address) {
    digests.round();
    mail.send();
    return post.to(address);
  }

  private void asked(HosoClient who, String address) {
    confirmed(who, address);
    assertThat(who.put(DIGEST, Map.of("wanted", true)).json().path("wanted").asBoolean()).isTrue();
  }

  private void confirmed(HosoClient who, String address) {
    Answer given = who.put(DIGEST + "/address", Map.of("address", address));
    assertThat(given.status()).as(given.text()).isEqualTo(200);
    mail.send();
    Matcher code = CODE.matcher(post.to(address).get(0));
    assertThat(code.find()).isTrue();
    Answer confirmed = who.post(DIGEST + "/address/confirm", Map.of("code", code.group(1)));
    assertThat(confirmed.json().path("confirmed").asBoolean()).as(confirmed.text()).isTrue();
  }

  /** For this test alone: others hold steps, rows and tasks against each other. */
  private void due(UUID dossierId, String day) {
    changed.add(
        jdbc.sql("select id, due_on, due_at from hoso.work_item where dossier_id = ?")
            .param(dossierId)
            .query()
            .singleRow());
    jdbc.sql(
            "update hoso.work_item set due_on = :day, due_at = cast(:day + 1 as timestamp)"
                + " at time zone 'Asia/Ho_Chi_Minh' where dossier_id = :dossier")
        .param("day", LocalDate.parse(day))
        .param("dossier", dossierId)
        .update();
  }

  private void asItWas(Map<String, Object> row) {
    jdbc.sql("update hoso.work_item set due_on = ?, due_at = ? where id = ?")
        .params(row.get("due_on"), row.get("due_at"), row.get("id"))
        .update();
  }

  private String code(UUID dossierId) {
    return jdbc.sql("select code from hoso.dossier where id = ?")
        .param(dossierId)
        .query(String.class)
        .single();
  }

  private String step(UUID dossierId) {
    return jdbc.sql("select step_name from hoso.work_item where dossier_id = ?")
        .param(dossierId)
        .query(String.class)
        .single();
  }

  /** Of everybody and every unit there is, and when people were born. */
  private List<String> names() {
    return jdbc.sql(
            """
            select full_name from hoso.official
            union select full_name from hoso.person
            union select person_name from hoso.work_item union select name from hoso.unit_name
            union select lpad(birth_day::text, 2, '0') || '/' || lpad(birth_month::text, 2, '0') || '/' || birth_year
              from hoso.person where birth_day is not null
            """)
        .query(String.class)
        .list();
  }

  private void nobodyAsked() {
    jdbc.sql("delete from hoso.digest_address").update();
    jdbc.sql("delete from hoso.mail_outbox").update();
  }
}
