package vn.hoso.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
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

/** An address is given, confirmed, read and forgotten by whose it is and by nobody else. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class DigestSettingsTest {

  private static final String DIGEST = "/api/session/digest";
  private static final String ADDRESS = DIGEST + "/address";
  private static final String CONFIRM = ADDRESS + "/confirm";
  private static final String MINE = "nguoi.nay@donggiang.example";
  private static final String OTHERS = "nguoi.khac@donggiang.example";
  private static final Instant MORNING = Instant.parse("2026-09-08T02:00:00Z");

  @Autowired TestOrganisation organisation;
  @Autowired MailRounds mail;
  @Autowired JavaMailSender sender;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestPost post;
  private UnitView province;
  private CurrentUser official;
  private HosoClient client;
  private HosoClient other;

  @BeforeEach
  void twoOfficials() {
    clock.moveTo(MORNING);
    post = new TestPost(sender);
    province = organisation.province();
    official = organisation.holder(province, Role.APPRAISER);
    client = organisation.signedIn(port, official);
    other = organisation.signedIn(port, organisation.holder(province, Role.APPRAISER));
  }

  @AfterEach
  void asBefore() {
    post.close();
    jdbc.sql("delete from hoso.digest_address").update();
    jdbc.sql("delete from hoso.mail_outbox").update();
    clock.reset();
  }

  @Test
  void it_is_off_and_without_an_address_by_itself() {
    assertThat(client.get(DIGEST).json().toString())
        .isEqualTo("{\"way\":\"SMTP\",\"address\":null,\"confirmed\":false,\"wanted\":false}");
  }

  @Test
  void only_who_gave_it_reads_confirms_and_forgets_it(CapturedOutput log) {
    give(client, MINE);
    String code = code(MINE);
    assertThat(other.get(DIGEST).json().path("address").isNull()).isTrue();
    assertThat(other.post(CONFIRM, Map.of("code", code)).code()).isEqualTo("DIGEST-003");
    give(other, OTHERS);
    assertThat(other.post(CONFIRM, Map.of("code", code)).code()).isEqualTo("DIGEST-003");
    other.delete(ADDRESS);
    assertThat(client.get(DIGEST).json().path("address").asString()).isEqualTo(MINE);

    CurrentUser looking = organisation.holder(province, Role.SYSTEM_ADMIN);
    HosoClient administrator = organisation.signedIn(port, looking);
    for (String path :
        List.of(
            DIGEST,
            "/api/administration/mail",
            "/api/administration/officials/" + official.officialId())) {
      assertThat(administrator.get(path).text()).as(path).doesNotContain(MINE);
    }
    Answer confirmed = client.post(CONFIRM, Map.of("code", code.toLowerCase().replace("-", " ")));
    assertThat(confirmed.json().path("confirmed").asBoolean()).as(confirmed.text()).isTrue();
    assertThat(client.delete(ADDRESS).json().path("address").isNull()).isTrue();
    assertThat(log.getAll()).doesNotContain(code).doesNotContain("address=" + MINE);
  }

  @Test
  void nobody_who_is_not_signed_in_comes_near_it() {
    var nobody = new HosoClient(port);
    assertThat(nobody.get(DIGEST).status()).isEqualTo(401);
    assertThat(nobody.put(ADDRESS, Map.of("address", MINE)).status()).isEqualTo(401);
    assertThat(nobody.delete(ADDRESS).status()).isEqualTo(401);
  }

  @Test
  void a_code_is_good_once_for_the_address_it_was_sent_to_and_for_a_day() {
    give(client, MINE);
    String first = code(MINE);
    give(client, OTHERS);
    assertThat(client.post(CONFIRM, Map.of("code", first)).code()).isEqualTo("DIGEST-003");
    String second = code(OTHERS);
    clock.moveTo(MORNING.plus(Duration.ofHours(24)));
    Answer late = client.post(CONFIRM, Map.of("code", second));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.json().path("errors").get(0).path("field").asString()).isEqualTo("code");
    clock.moveTo(MORNING.plus(Duration.ofHours(23)));
    assertThat(client.post(CONFIRM, Map.of("code", second)).status()).isEqualTo(200);
    assertThat(client.post(CONFIRM, Map.of("code", second)).status()).isEqualTo(422);
  }

  @Test
  void guessing_codes_and_writing_to_strangers_have_an_end() {
    give(client, MINE);
    for (int n = 0; n < DigestSettings.CODES.most(); n++) {
      assertThat(client.post(CONFIRM, Map.of("code", "AAAA-BBBB")).status()).isEqualTo(422);
    }
    Answer refused = client.post(CONFIRM, Map.of("code", code(MINE)));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("DIGEST-005");
    for (int n = 1; n < DigestSettings.ADDRESSES.most(); n++) {
      give(client, "la" + n + "@donggiang.example");
    }
    assertThat(client.put(ADDRESS, Map.of("address", MINE)).code()).isEqualTo("DIGEST-005");
    mail.send();
    assertThat(client.put(ADDRESS, Map.of("address", "x")).code()).isEqualTo("DIGEST-002");
  }

  @Test
  void what_is_no_single_plain_address_is_refused_at_its_field() {
    for (String wrong :
        List.of(
            "bithu",
            "bithu@",
            "@donggiang.example",
            "bithu@donggiang",
            "bithu@donggiang.example, khac@donggiang.example",
            "Bí thư <bithu@donggiang.example>",
            "bithu@donggiang.example\nBcc: khac@donggiang.example",
            "bíthư@donggiang.example",
            "bi thu@donggiang.example",
            "bithu@@donggiang.example",
            "a".repeat(250) + "@donggiang.example")) {
      Answer refused = client.put(ADDRESS, Map.of("address", wrong));
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.code()).isEqualTo("DIGEST-002");
      assertThat(refused.json().path("errors").get(0).path("field").asString())
          .isEqualTo("address");
      assertThat(refused.text()).doesNotContain("bithu@donggiang");
    }
    mail.send();
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  private void give(HosoClient who, String address) {
    Answer given = who.put(ADDRESS, Map.of("address", address));
    assertThat(given.status()).as(given.text()).isEqualTo(200);
    assertThat(given.json().path("confirmed").asBoolean()).isFalse();
  }

  private String code(String address) {
    mail.send();
    Matcher code =
        Pattern.compile("\\b([A-Z0-9]{4}-[A-Z0-9]{4})\\b").matcher(post.to(address).get(0));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }
}
