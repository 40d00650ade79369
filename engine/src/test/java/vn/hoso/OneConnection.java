package vn.hoso;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * No thread takes a second connection while it holds one: as many of them at once as the pool has
 * connections wait for each other for good. {@link StatementProbe} asks at every connection that is
 * taken, in every integration test; the test in which it happens fails, also where the refusal is
 * swallowed.
 */
public final class OneConnection implements AfterEachCallback {

  /** Where it is allowed, by the beginning of a class that asks, and why. */
  private static final List<String> EXCEPT =
      List.of(
          // Migrates before anybody is let in: one connection for its lock, one for its work.
          "org.flywaydb.",
          // Tidies up behind a deployment the engine has refused, when that is rolled back already:
          // one administrator at a time, whose folder was wrong.
          "org.camunda.bpm.engine.impl.persistence.deploy.DeploymentFailListener",
          // The test itself holds rows locked, as somebody else would, to stop work half-way.
          "vn.hoso.recount.KilledRecountTest");

  private static final ThreadLocal<Deque<Held>> HELD = ThreadLocal.withInitial(ArrayDeque::new);
  private static final ConcurrentLinkedQueue<IllegalStateException> FAULTS =
      new ConcurrentLinkedQueue<>();

  /** A connection from being taken to being given back; says where it was taken. */
  static final class Held extends Exception {

    private final transient Deque<Held> all;

    private Held(Deque<Held> all) {
      super("the first one was taken here");
      this.all = all;
    }

    void givenBack() {
      all.remove(this);
    }
  }

  /** Before a connection is taken. */
  static Held taken() {
    Deque<Held> all = HELD.get();
    Held held = new Held(all);
    if (!all.isEmpty() && !excepted(held)) {
      var fault = new IllegalStateException("a second connection while one is held", all.peek());
      FAULTS.add(fault);
      throw fault;
    }
    all.push(held);
    return held;
  }

  private static boolean excepted(Held asked) {
    return Arrays.stream(asked.getStackTrace())
        .anyMatch(each -> EXCEPT.stream().anyMatch(each.getClassName()::startsWith));
  }

  /** What happened since the last time somebody asked. */
  static List<IllegalStateException> faults() {
    List<IllegalStateException> found = List.copyOf(FAULTS);
    FAULTS.clear();
    return found;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    faults().stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw fault;
            });
  }
}
