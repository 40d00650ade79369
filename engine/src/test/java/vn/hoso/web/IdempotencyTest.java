package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class IdempotencyTest {

  private static final String ACTS = "/api/probe/acts";

  @LocalServerPort int port;
  @Autowired Probe probe;
  @Autowired IdempotencyKeys keys;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  private final String key = UUID.randomUUID().toString();
  private HosoClient client;

  @BeforeEach
  void signIn() {
    jdbc.sql("create table hoso.probe_act (number int)").update();
    client = signedIn("an");
    probe.acts.set(0);
  }

  @AfterEach
  void restore() {
    jdbc.sql("drop table hoso.probe_act").update();
    probe.meanwhile = () -> {};
    probe.diesBeforeItAnswers = false;
    probe.answerWith = 200;
    probe.mayEnd = new CountDownLatch(0);
    clock.reset();
  }

  @Test
  void a_repeated_act_is_answered_again_and_done_once() {
    Answer first = act("x");
    Answer second = act("x");
    assertThat(first.header(IdempotencyFilter.REPLAYED)).isEmpty();
    assertThat(second.header(IdempotencyFilter.REPLAYED)).isEqualTo("true");
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.text()).isEqualTo(first.text()).isEqualTo("{\"act\":1}");
    assertThat(second.header("Location")).isEqualTo("/acts/1");
    assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(probe.acts).hasValue(1);
  }

  @Test
  void what_was_refused_is_tried_anew() {
    probe.answerWith = 409;
    assertThat(act("x").status()).isEqualTo(409);
    probe.answerWith = 200;
    assertThat(act("x").status()).isEqualTo(200);
    assertThat(act("x").header(IdempotencyFilter.REPLAYED)).isEqualTo("true");
    assertThat(probe.acts).hasValue(2);
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void what_died_before_it_was_committed_is_carried_out_when_it_is_repeated() {
    probe.meanwhile =
        () -> {
          throw new IllegalStateException("the server dies");
        };
    assertThat(act("x").status()).isEqualTo(500);
    probe.meanwhile = () -> {};
    assertThat(act("x").text()).isEqualTo("{\"act\":2}");
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void what_died_after_it_was_committed_is_never_done_again_however_late_it_is_repeated() {
    probe.diesBeforeItAnswers = true;
    assertThat(act("x").status()).isEqualTo(500);
    probe.diesBeforeItAnswers = false;
    for (int minutes : List.of(0, 1, 10, 60)) {
      clock.moveTo(clock.instant().plus(Duration.ofMinutes(minutes)));
      Answer again = act("x");
      assertThat(again.status()).isEqualTo(409);
      assertThat(again.code()).isEqualTo("HOSO-410");
    }
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void of_two_nodes_with_one_key_the_first_to_commit_has_acted_and_both_answer_the_same() {
    probe.meanwhile = () -> CompletableFuture.runAsync(() -> actOnAnotherNode("x")).join();
    Answer first = act("x");
    assertThat(first.header(IdempotencyFilter.REPLAYED)).isEqualTo("true");
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.text()).isEqualTo("of the other node");
    assertThat(committed()).isEqualTo(1);
  }

  /** What the other node does with the same request, from taking the key to answering. */
  private void actOnAnotherNode(String say) {
    MockHttpServletRequest sent = new MockHttpServletRequest("POST", ACTS);
    sent.setUserPrincipal(() -> UUID.nameUUIDFromBytes("an".getBytes()).toString());
    IdempotentRequest request = request(sent, say);
    transaction.executeWithoutResult(
        within -> {
          assertThat(keys.take(request)).isTrue();
          jdbc.sql("insert into hoso.probe_act values (99)").update();
        });
    keys.keep(request, new KeptAnswer(201, "text/plain", null, "of the other node".getBytes()));
  }

  private IdempotentRequest request(MockHttpServletRequest sent, String say) {
    try {
      byte[] body = ("{\"say\":\"" + say + "\"}").getBytes();
      return IdempotentRequest.of(key, new BufferedBody(sent, body));
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private long committed() {
    return jdbc.sql("select count(*) from hoso.probe_act").query(Long.class).single();
  }

  @Test
  void what_holds_a_secret_is_not_kept_and_nothing_kept_can_be_read_in_the_database() {
    Answer secret = client.post("/api/probe/secrets", null, IdempotencyFilter.KEY, key);
    assertThat(secret.text()).contains("secret 1");
    Answer again = client.post("/api/probe/secrets", null, IdempotencyFilter.KEY, key);
    assertThat(again.code()).isEqualTo("HOSO-410");
    assertThat(probe.acts).hasValue(1);

    client.post(ACTS, Map.of("say", "Đặng Thị Lệ"), IdempotencyFilter.KEY, key + "2");
    String rows =
        jdbc.sql("select k::text || encode(coalesce(answer, ''), 'escape') from idempotency_key k")
            .query(String.class)
            .list()
            .toString();
    assertThat(rows).doesNotContain("secret", "/acts/", "act\":", key);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    act("x");
    Answer other = act("y");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("HOSO-422");
    assertThat(probe.acts).hasValue(1);
  }

  @Test
  void the_same_key_of_another_official_is_another_key() {
    act("x");
    Answer other = signedIn("binh").post(ACTS, Map.of("say", "x"), IdempotencyFilter.KEY, key);
    assertThat(other.header(IdempotencyFilter.REPLAYED)).isEmpty();
    assertThat(probe.acts).hasValue(2);
  }

  @Test
  void while_the_first_runs_the_second_is_a_conflict() throws Exception {
    probe.entered = new CountDownLatch(1);
    probe.mayEnd = new CountDownLatch(1);
    CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> act("x"));
    assertThat(probe.entered.await(20, TimeUnit.SECONDS)).isTrue();
    Answer second = signedIn("an").post(ACTS, Map.of("say", "x"), IdempotencyFilter.KEY, key);
    probe.mayEnd.countDown();
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("HOSO-409");
    assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
    assertThat(probe.acts).hasValue(1);
  }

  @Test
  void an_upload_is_known_again_by_its_content() {
    assertThat(upload("one").status()).isEqualTo(200);
    assertThat(upload("one").header(IdempotencyFilter.REPLAYED)).isEqualTo("true");
    assertThat(upload("two").status()).isEqualTo(422);
    assertThat(probe.acts).hasValue(1);
  }

  @Test
  void a_key_that_is_none_is_refused() {
    assertThat(client.post(ACTS, Map.of("say", "x"), IdempotencyFilter.KEY, "short").status())
        .isEqualTo(400);
    assertThat(probe.acts).hasValue(0);
  }

  @Test
  void keys_are_forgotten_after_a_day() {
    act("x");
    clock.moveTo(clock.instant().plus(Duration.ofHours(25)));
    keys.forgetOld();
    assertThat(act("x").header(IdempotencyFilter.REPLAYED)).isEmpty();
    assertThat(committed()).isEqualTo(2);
  }

  private Answer act(String say) {
    return client.post(ACTS, Map.of("say", say), IdempotencyFilter.KEY, key);
  }

  private Answer upload(String content) {
    return client.upload(
        "/api/probe/uploads", Map.of(), "a.txt", content.getBytes(), IdempotencyFilter.KEY, key);
  }

  private HosoClient signedIn(String name) {
    HosoClient other = new HosoClient(port);
    assertThat(other.post("/api/public/probe/sign-in/" + name, null).status()).isEqualTo(200);
    return other;
  }
}
