package vn.hoso.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Lets the nodes share what recurs, over one table. A node that died is noticed by its heartbeat,
 * within a minute; another, or the same after its start, goes on.
 */
@Service
public class RecurringWork implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(RecurringWork.class);
  private static final String TABLE = "hoso.scheduled_tasks";
  private static final int THREADS = 3;
  private static final Duration LOOKS = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED = 4;
  private static final int MINUTE = 60;
  private static final Duration END = Duration.ofSeconds(10);

  private final DataSource database;
  private final ObjectProvider<Recurring> all;
  private final boolean active;
  private @Nullable Scheduler scheduler;
  private @Nullable ScheduledExecutorService clockwork;

  /**
   * @param active false where tests move the clock: then nothing recurs by itself
   */
  RecurringWork(
      DataSource database,
      ObjectProvider<Recurring> all,
      @Value("${hoso.schedule.active:true}") boolean active) {
    this.database = database;
    this.all = all;
    this.active = active;
  }

  /** Not earlier: the demo is made with the clock in the past, where nothing may come due. */
  @EventListener(ApplicationReadyEvent.class)
  public synchronized void start() {
    if (active) {
      List<Recurring> recurring = all.orderedStream().toList();
      var right = new SetRight(database, recurring);
      right.atStart(Instant.now());
      scheduler = scheduler(database, recurring);
      scheduler.start();
      clockwork = Executors.newSingleThreadScheduledExecutor();
      clockwork.scheduleWithFixedDelay(right, MINUTE, MINUTE, TimeUnit.SECONDS);
    }
  }

  static Scheduler scheduler(DataSource database, List<Recurring> all) {
    List<RecurringTask<Void>> tasks =
        all.stream()
            .map(
                each ->
                    Tasks.recurring(each.name(), each.when())
                        .execute((instance, context) -> look(each)))
            .toList();
    return Scheduler.create(database)
        .startTasks(tasks)
        .tableName(TABLE)
        .threads(THREADS)
        .pollingInterval(LOOKS)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED)
        .shutdownMaxWait(END)
        .failureLogging(LogLevel.WARN, false)
        .enableImmediateExecution()
        .build();
  }

  /**
   * Has it done as soon as a node is free, beside the request; where nothing recurs by itself, at
   * once.
   *
   * @param name of {@link Recurring#name}
   */
  public void soon(String name) {
    Scheduler running = running();
    if (running == null) {
      byName().get(name).work().run();
      return;
    }
    soon(running, name);
  }

  static void soon(Scheduler running, String name) {
    try {
      running.reschedule(instance(name), Instant.now());
    } catch (TaskInstanceCurrentlyExecutingException | ExecutionException already) {
      // It is being done, or somebody else has just asked for it.
      LOG.info("SCHEDULE-002 {} is done soon anyway", name);
    }
  }

  /**
   * Whether some node is doing it.
   *
   * @param name of {@link Recurring#name}
   */
  public boolean going(String name) {
    Scheduler running = running();
    return running != null && going(running, name);
  }

  static boolean going(Scheduler running, String name) {
    return running
        .getScheduledExecution(instance(name))
        .filter(ScheduledExecution::isPicked)
        .isPresent();
  }

  private static TaskInstanceId instance(String name) {
    return TaskInstanceId.of(name, RecurringTask.INSTANCE);
  }

  private synchronized @Nullable Scheduler running() {
    return scheduler;
  }

  private Map<String, Recurring> byName() {
    return all.stream().collect(Collectors.toMap(Recurring::name, each -> each));
  }

  /** A fault must not end what recurs: the next look tries again. */
  private static void look(Recurring recurring) {
    try {
      recurring.work().run();
    } catch (DataAccessException unreachable) {
      LOG.warn(
          "SCHEDULE-001 {} is left to the next look: {}",
          recurring.name(),
          unreachable.getClass().getSimpleName());
    } catch (RuntimeException fault) {
      LOG.error("SCHEDULE-003 {} is left to the next look", recurring.name(), fault);
    }
  }

  @Override
  public synchronized void destroy() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
    if (clockwork != null) {
      clockwork.shutdownNow();
      clockwork = null;
    }
  }
}
