package vn.hoso.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoApplication;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;

/**
 * The product as it is delivered, with officials at work, killed again and again, every second time
 * together with its database. What was accepted is there once, nothing twice, whatever died when.
 * {@code mvn -Pdrill -pl engine -am test}; other moments with {@code -Dhoso.drill.seed=…}, more
 * with {@code -Dhoso.drill.kills=…}.
 */
class KillDrill {

  private static final int KILLS = Integer.getInteger("hoso.drill.kills", 6);
  private static final long SEED = Long.getLong("hoso.drill.seed", 20260907);
  private static final String PASSWORD = "hoso-demo-2026";
  private static final List<String> OFFICIALS =
      List.of("tiepnhan.tinh", "thamdinh.tinh", "thamdinh2.tinh", "canbo.trungtam", "canbo.ccd");
  private static final int HANDS = 4;
  private static final Duration START = Duration.ofMinutes(5);

  private final Random random = new Random(SEED);
  private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
  private final Queue<String> odd = new ConcurrentLinkedQueue<>();
  private final List<Duration> recoveries = new ArrayList<>();
  private final ExecutorService desks = Executors.newFixedThreadPool(HANDS);
  private volatile boolean over;
  private final AtomicInteger toldDone = new AtomicInteger();
  private Path home;
  private int port;
  private Process product;

  /** One official at one dossier of his. */
  private record Desk(HosoClient client, String dossier) {}

  @BeforeEach
  void start() throws Exception {
    // Passable for others: where we are root, the server runs as somebody else.
    home =
        Files.createDirectories(Path.of("target", "drill-" + UUID.randomUUID()).toAbsolutePath());
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    run();
  }

  @AfterEach
  void stop() throws Exception {
    over = true;
    desks.shutdownNow();
    product.destroy();
    product.waitFor(30, TimeUnit.SECONDS);
  }

  @Test
  void what_was_accepted_is_there_once_and_nothing_twice() throws Exception {
    List<Desk> at = OFFICIALS.stream().flatMap(each -> desk(each).stream()).toList();
    assertThat(at).isNotEmpty();
    for (int n = 0; n < HANDS; n++) {
      Desk desk = at.get(n % at.size());
      desks.submit(() -> work(desk));
    }
    for (int n = 0; n < KILLS; n++) {
      TimeUnit.MILLISECONDS.sleep(1_500 + random.nextInt(3_000));
      kill(n % 2 == 1);
    }
    TimeUnit.SECONDS.sleep(2);
    over = true;
    desks.shutdown();
    assertThat(desks.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

    Map<String, Long> there =
        at.stream()
            .collect(Collectors.toMap(Desk::dossier, each -> each, (one, same) -> one))
            .values()
            .stream()
            .flatMap(desk -> notes(desk).stream())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    List<String> lost = accepted.stream().filter(each -> !there.containsKey(each)).toList();
    List<String> doubled =
        there.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    System.out.printf(
        "Drill, seed %d: %d kills (%d with the database), %d acts accepted, %d of them told as carried out, %d lost, %d doubled, back after %s%n",
        SEED,
        KILLS,
        KILLS / 2,
        accepted.size(),
        toldDone.get(),
        lost.size(),
        doubled.size(),
        recoveries);
    assertThat(accepted).hasSizeGreaterThan(10 * KILLS);
    assertThat(odd).isEmpty();
    assertThat(lost).isEmpty();
    assertThat(doubled).isEmpty();
    historiesAreWhole();
  }

  private void run() throws Exception {
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(":"))
            .filter(each -> !each.endsWith("test-classes"))
            .collect(Collectors.joining(":"));
    product =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                HosoApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--hoso.demo.stories=admission",
                "--hoso.home=" + home)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("out.log").toFile()))
            .start();
    Instant last = Instant.now().plus(START);
    while (!answers()) {
      assertThat(product.isAlive()).as("it runs, %s", home).isTrue();
      assertThat(Instant.now()).isBefore(last);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private boolean answers() {
    try {
      return new HosoClient(port).get("/actuator/health/readiness").status() == 200
          && new HosoClient(port).get("/api/about").status() == 200;
    } catch (RuntimeException notYet) {
      return false;
    }
  }

  private void kill(boolean withDatabase) throws Exception {
    Instant killed = Instant.now();
    if (withDatabase) {
      long server = Long.parseLong(Files.readAllLines(pidFile()).get(0).trim());
      ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }
    product.destroyForcibly().waitFor();
    run();
    recoveries.add(Duration.between(killed, Instant.now()));
  }

  private Path pidFile() throws IOException {
    return home.resolve("postgres").resolve("postmaster.pid");
  }

  /** Nobody's where he has no dossier to note something at. */
  private Optional<Desk> desk(String username) {
    HosoClient client = new HosoClient(port).signIn(username, PASSWORD);
    for (JsonNode item : client.get("/api/dossiers").json().path("items")) {
      String dossier = item.path("id").asString();
      if (note(client, dossier, "Việc đầu tiên của " + username, UUID.randomUUID().toString())
              .status()
          < 300) {
        return Optional.of(new Desk(client, dossier));
      }
    }
    return Optional.empty();
  }

  private void work(Desk desk) {
    while (!over) {
      String content = "Việc số " + UUID.randomUUID();
      String key = UUID.randomUUID().toString();
      boolean answered = false;
      while (!answered) {
        answered = settled(desk, content, key);
      }
    }
  }

  /** As an impatient client does: the same act with the same key, until there is an answer. */
  private boolean settled(Desk desk, String content, String key) {
    try {
      Answer answer = note(desk.client(), desk.dossier(), content, key);
      if (answer.status() < 300 || answer.code().equals("HOSO-410")) {
        toldDone.addAndGet(answer.status() < 300 ? 0 : 1);
        accepted.add(content);
        return true;
      }
      if (answer.status() == 409 || answer.status() >= 500) {
        return false;
      }
      odd.add(answer.status() + " " + answer.text());
      return true;
    } catch (RuntimeException gone) {
      return over && !product.isAlive();
    }
  }

  private static Answer note(HosoClient client, String dossier, String content, String key) {
    return client.post(
        "/api/dossiers/" + dossier + "/notes",
        Map.of("kind", "CALL", "content", content, "talkedTo", "Đặng Thị Lệ"),
        "Idempotency-Key",
        key);
  }

  private static List<String> notes(Desk desk) {
    JsonNode notes =
        desk.client().get("/api/dossiers/" + desk.dossier() + "/amendments").json().path("notes");
    List<String> contents = new ArrayList<>();
    notes.forEach(each -> contents.add(each.path("content").asString()));
    return contents;
  }

  private void historiesAreWhole() throws Exception {
    HosoClient administrator = new HosoClient(port).signIn("quantri", PASSWORD);
    assertThat(administrator.post("/api/administration/history-check", null).status())
        .isEqualTo(202);
    JsonNode check = check(administrator);
    Instant last = Instant.now().plusSeconds(60);
    while (check.path("endedAt").isNull() && Instant.now().isBefore(last)) {
      TimeUnit.MILLISECONDS.sleep(500);
      check = check(administrator);
    }
    assertThat(check.path("entries").asLong()).isPositive();
    assertThat(check.path("faultCount").asLong()).as(check.toString()).isZero();
  }

  private static JsonNode check(HosoClient administrator) {
    return administrator.get("/api/administration/history-check").json().path("check");
  }
}
