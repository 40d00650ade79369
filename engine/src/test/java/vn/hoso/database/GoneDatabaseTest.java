package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.HosoApplication;
import vn.hoso.HosoClient;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

/**
 * The database of a running product is killed, kept down, frozen, and without room: what those are
 * told who ask it meanwhile, and that it goes on by itself.
 */
@ExtendWith(OutputCaptureExtension.class)
class GoneDatabaseTest {

  /** Documented: 3 s. A machine that runs other tests besides is given more. */
  private static final Duration BOUNDED = Duration.ofSeconds(12);

  private static final String[] READS = {
    "/api/session", "/api/work-items/counts", "/api/notices", "/api/procedures"
  };

  private static OwnServer own;
  private static ConfigurableApplicationContext product;
  private static HosoClient client;
  private static HosoClient guest;
  private static String username;

  @BeforeAll
  static void a_product_with_a_database_of_its_own() throws IOException {
    own = new OwnServer();
    product =
        new SpringApplicationBuilder(HosoApplication.class)
            .profiles("test")
            .run(
                "--server.port=0",
                "--hoso.home=" + own.home,
                "--hoso.database.binaries=" + own.binaries);
    var organisation = product.getBean(TestOrganisation.class);
    var official = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    username = organisation.account(official.officialId());
    client = new HosoClient(port()).signIn(username, TestOrganisation.PASSWORD);
    guest = new HosoClient(port());
    guest.get("/api/about");
  }

  @AfterAll
  static void gone() throws IOException {
    if (product != null) {
      product.close();
    }
    own.close();
  }

  @Test
  void while_it_is_gone_requests_are_told_so_and_it_comes_back_by_itself(CapturedOutput log)
      throws Exception {
    assertThat(probe("/actuator/health/readiness")).isEqualTo(200);
    Path needed = own.data().resolve("postgresql.conf");
    Path away = own.home.resolve("postgresql.conf");
    Files.move(needed, away);
    int before = log.getAll().length();
    server().destroyForcibly();

    try {
      assertThat(askAtOnce()).allSatisfy(GoneDatabaseTest::saysThatItIsGone);
      assertThat(probe("/actuator/health/readiness")).isEqualTo(503);
      assertThat(probe("/actuator/health")).isEqualTo(503);
      assertThat(probe("/actuator/health/liveness")).isEqualTo(200);
      until(() -> log.getAll().substring(before).contains("DATABASE-004"));
      assertThat(log.getAll().substring(before)).contains("HOSO-503").doesNotContain("HOSO-500");
    } finally {
      Files.move(away, needed);
    }
    until(() -> probe("/actuator/health/readiness") == 200);
    assertThat(client.get("/api/session").status()).as("the session outlived it").isEqualTo(200);
    assertThat(signIn().status()).isLessThan(300);
  }

  @Test
  void while_it_is_frozen_requests_are_told_so_and_go_on_when_it_does() throws Exception {
    List<ProcessHandle> all = Stream.concat(Stream.of(server()), server().descendants()).toList();
    // The pool trusts for half a second what was just used; whoever is in the midst of a statement
    // is
    // given up on by the driver, later.
    try (var beside = own.connect(product)) {
      OwnServer.run(beside, "select pg_sleep(0.7)");
    }
    signal("-STOP", all);
    List<Asked> asked;
    try {
      asked = askAtOnce();
      assertThat(probe("/actuator/health/liveness")).isEqualTo(200);
      assertThat(probe("/actuator/health/readiness")).isEqualTo(503);
    } finally {
      signal("-CONT", all);
    }
    assertThat(asked).allSatisfy(GoneDatabaseTest::saysThatItIsGone);
    until(() -> probe("/actuator/health/readiness") == 200);
    assertThat(client.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void a_full_disk_says_so_in_one_line(CapturedOutput log) {
    until(() -> probe("/actuator/health/readiness") == 200);
    var jdbc = product.getBean(JdbcClient.class);
    jdbc.sql(
            "create function hoso.no_room() returns trigger language plpgsql as"
                + " 'begin raise exception ''could not extend file'' using errcode = ''53100''; end'")
        .update();
    jdbc.sql(
            "create trigger no_room before insert on hoso.spring_session"
                + " execute function hoso.no_room()")
        .update();
    int before = log.getAll().length();
    try {
      var answer = signIn();
      assertThat(answer.status()).isEqualTo(507);
      assertThat(answer.json().get("code").asString()).isEqualTo("HOSO-507");
      assertThat(answer.json().get("detail").asString()).contains("đã đầy", "chưa được lưu");
    } finally {
      jdbc.sql("drop function hoso.no_room cascade").update();
    }
    assertThat(log.getAll().substring(before)).contains("HOSO-507").doesNotContain("\tat ");
    assertThat(signIn().status()).isLessThan(300);
  }

  private record Asked(String what, HosoClient.Answer answer, Duration took) {}

  /** Reads of one who is signed in and of one who is not, and an act, all at the same time. */
  private static List<Asked> askAtOnce() throws Exception {
    List<Callable<Asked>> questions = new ArrayList<>();
    for (String path : READS) {
      questions.add(() -> timed(path, () -> client.get(path)));
    }
    questions.add(() -> timed("sign in", GoneDatabaseTest::signIn));
    ExecutorService threads = Executors.newFixedThreadPool(questions.size());
    try {
      List<Asked> asked = new ArrayList<>();
      for (Future<Asked> each : threads.invokeAll(questions)) {
        asked.add(each.get());
      }
      return asked;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Asked timed(String what, Callable<HosoClient.Answer> question) throws Exception {
    Instant start = Instant.now();
    var answer = question.call();
    return new Asked(what, answer, Duration.between(start, Instant.now()));
  }

  private static void saysThatItIsGone(Asked asked) {
    var answer = asked.answer();
    assertThat(answer.status()).as(asked.what() + " " + answer.text()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.json().get("code").asString()).isEqualTo("HOSO-503");
    assertThat(answer.json().get("detail").asString()).contains("cơ sở dữ liệu");
    assertThat(asked.took()).as(asked.what()).isLessThan(BOUNDED);
  }

  private static HosoClient.Answer signIn() {
    return guest.post(
        "/api/session", Map.of("username", username, "password", TestOrganisation.PASSWORD));
  }

  /** As those ask who watch it: without a session. */
  private static int probe(String path) {
    return new HosoClient(port()).get(path).status();
  }

  private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
    var command = new ArrayList<>(List.of("kill", signal));
    processes.forEach(each -> command.add(Long.toString(each.pid())));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  private static ProcessHandle server() throws IOException {
    return PidFile.in(own.data()).orElseThrow().server().orElseThrow();
  }

  private static void until(BooleanSupplier holds) {
    Instant last = Instant.now().plusSeconds(90);
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(last);
    }
  }

  private static int port() {
    return Integer.parseInt(product.getEnvironment().getProperty("local.server.port"));
  }
}
