package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.recount.RecountRows.Waiting;
import vn.hoso.shared.Ids;

/** Two nodes at one decision: each dossier is done by one of them. */
@IntegrationTest
class SharedRecountTest {

  @Autowired AdmissionLine line;
  @Autowired Officials officials;
  @Autowired RecountRows rows;
  @Autowired RecountWork work;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private UUID recount;
  private List<Waiting> waiting;

  @BeforeEach
  void aDecision() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var dossiers = List.of(line.open(cell), line.open(cell));
    recount = Ids.next();
    transaction.executeWithoutResult(
        status ->
            work.decide(
                recount,
                null,
                RecountChoice.RECALCULATE,
                "Theo 12-QC/TU",
                LocalDate.now(clock),
                officials.create("Nguyễn Thị Quyết Định"),
                dossiers,
                List.of()));
    waiting = rows.next(recount, 100);
    assertThat(waiting).hasSize(2);
  }

  @Test
  void what_another_node_is_at_is_left_to_it_and_what_it_has_done_stays_as_it_says()
      throws Exception {
    Waiting theirs = waiting.get(0);
    var taken = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var other =
        CompletableFuture.runAsync(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      assertThat(rows.taken(recount, theirs)).isTrue();
                      taken.countDown();
                      await(mayEnd);
                      rows.done(recount, Map.of(theirs.seq(), RecountResult.MOVED));
                    }));
    await(taken);

    List<Waiting> ours = transaction.execute(status -> rows.taken(recount, waiting));
    assertThat(ours).containsExactly(waiting.get(1));
    mayEnd.countDown();
    other.get(20, TimeUnit.SECONDS);

    boolean again = transaction.execute(status -> rows.taken(recount, theirs));
    assertThat(again).isFalse();
    rows.done(recount, Map.of(theirs.seq(), RecountResult.OTHERWISE));
    work.start(recount);
    assertThat(work.progress(CurrentUser.SYSTEM, recount).moved()).isEqualTo(1);
    assertThat(work.progress(CurrentUser.SYSTEM, recount).done()).isEqualTo(2);
    assertThat(work.progress(CurrentUser.SYSTEM, recount).otherwise()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
