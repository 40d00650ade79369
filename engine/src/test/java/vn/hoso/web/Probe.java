package vn.hoso.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.shared.NeverKept;

/** Endpoints that exist in tests only, to show what every endpoint inherits. */
@Hidden
@RestController
class Probe {

  final AtomicInteger acts = new AtomicInteger();
  volatile CountDownLatch entered = new CountDownLatch(1);
  volatile CountDownLatch mayEnd = new CountDownLatch(0);
  volatile int answerWith = 200;
  volatile boolean diesBeforeItAnswers;

  /** What happens within the transaction of the act, before it is committed. */
  volatile Runnable meanwhile = () -> {};

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  Probe(TransactionTemplate transaction, JdbcClient jdbc) {
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @PostMapping("/api/public/probe/sign-in/{name}")
  void signIn(@PathVariable String name, HttpServletRequest request) {
    request
        .getSession()
        .setAttribute("officialId", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
  }

  @PostMapping("/api/public/probe")
  Note echo(@Valid @RequestBody Note note) {
    return note;
  }

  @GetMapping("/api/public/probe/{id}")
  UUID read(@PathVariable UUID id) {
    return id;
  }

  @GetMapping("/api/public/probe")
  int size(@RequestParam int size) {
    return size;
  }

  @PostMapping("/api/public/probe/files")
  String file(@RequestParam MultipartFile file) {
    return file.getOriginalFilename();
  }

  @GetMapping("/api/public/probe/broken")
  void broken() {
    throw new IllegalStateException("Nguyễn Văn A, 000012345678");
  }

  @GetMapping("/api/public/probe/stale")
  void stale() {
    throw new OptimisticLockingFailureException("row was changed");
  }

  @GetMapping("/api/probe/secret")
  String secret() {
    return "secret";
  }

  @PostMapping("/api/probe/acts")
  ResponseEntity<Map<String, Integer>> act(@RequestBody Map<String, String> body)
      throws InterruptedException {
    int number = acts.incrementAndGet();
    entered.countDown();
    if (!mayEnd.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the test never let the act end");
    }
    transaction.executeWithoutResult(
        within -> {
          jdbc.sql("insert into hoso.probe_act values (?)").param(number).update();
          meanwhile.run();
          if (answerWith >= 400) {
            within.setRollbackOnly();
          }
        });
    if (diesBeforeItAnswers) {
      throw new IllegalStateException("nobody hears of what was committed");
    }
    return ResponseEntity.status(answerWith)
        .header("Location", "/acts/" + number)
        .body(Map.of("act", number));
  }

  @PostMapping("/api/probe/uploads")
  int upload(@RequestParam MultipartFile file) {
    return written();
  }

  @NeverKept
  @PostMapping("/api/probe/secrets")
  String newSecret() {
    return "secret " + written();
  }

  private int written() {
    int number = acts.incrementAndGet();
    transaction.executeWithoutResult(
        within -> jdbc.sql("insert into hoso.probe_act values (?)").param(number).update());
    return number;
  }

  record Note(
      @NotBlank String title,
      @Nullable @Size(max = 5) String kind,
      int count,
      @Nullable LocalDate on,
      @Nullable List<@Valid Line> lines) {}

  record Line(@NotBlank String text) {}
}
