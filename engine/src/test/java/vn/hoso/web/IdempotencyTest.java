package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
  private final String key = UUID.randomUUID().toString();
  private HosoClient client;

  @BeforeEach
  void signIn() {
    client = signedIn("an");
    probe.acts.set(0);
  }

  @AfterEach
  void restore() {
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
  void a_refusal_is_repeated_too() {
    probe.answerWith = 409;
    act("x");
    assertThat(act("x").status()).isEqualTo(409);
    assertThat(probe.acts).hasValue(1);
  }

  @Test
  void a_fault_is_not_remembered() {
    probe.answerWith = 503;
    assertThat(act("x").status()).isEqualTo(503);
    probe.answerWith = 200;
    assertThat(act("x").status()).isEqualTo(200);
    assertThat(probe.acts).hasValue(2);
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
    assertThat(
            jdbc.sql("select count(*) from idempotency_key where key = ?")
                .param(key)
                .query(Long.class)
                .single())
        .isZero();
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
