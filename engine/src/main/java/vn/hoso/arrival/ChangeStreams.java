package vn.hoso.arrival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.hoso.database.Announcements;
import vn.hoso.entrance.StandingSessions;

/**
 * All pages of this node that wait for word. Once a second those who are concerned by what was
 * announced since are told, together; one thread serves all. Nothing runs before the first page
 * asks, and all ends before the server waits for answers that are still going on.
 */
@Component
class ChangeStreams implements SmartLifecycle {

  /** Of one official on this node; with a further one the oldest ends. */
  static final int MOST_OF_OFFICIAL = 4;

  static final int MOST = 2000;

  /** An address is often that of a whole office; half is for everybody else. */
  static final int MOST_AT_ADDRESS = MOST / 2;

  /** More at once is not looked through: all look again. */
  static final int MOST_CHANGES = 5000;

  private static final Logger LOG = LoggerFactory.getLogger(ChangeStreams.class);
  private static final long BEAT = TimeUnit.SECONDS.toNanos(15);
  private static final long UNHEARD = TimeUnit.SECONDS.toNanos(60);
  private static final long LONGEST = TimeUnit.HOURS.toNanos(1);

  private final Set<ChangeStream> open = ConcurrentHashMap.newKeySet();
  private final Set<Change> changes = ConcurrentHashMap.newKeySet();
  private final Concerned concerned;
  private final StandingSessions sessions;
  private final DataSource database;
  private @Nullable Announcements announcements;
  private @Nullable ScheduledExecutorService clockwork;
  private volatile boolean all;
  private volatile boolean running;
  private long beaten = System.nanoTime();
  private long looked = System.nanoTime();

  ChangeStreams(Concerned concerned, StandingSessions sessions, DataSource database) {
    this.concerned = concerned;
    this.sessions = sessions;
    this.database = database;
  }

  /**
   * Answers the request until it is ended here or nobody reads any more.
   *
   * @param address as others are counted by it
   * @throws ArrivalProblem ARRIVAL-001 (429) where too many wait already
   */
  synchronized void begin(
      UUID officialId, String address, HttpServletRequest request, HttpServletResponse response) {
    boolean crowded =
        open.stream().filter(each -> each.address().equals(address)).count() >= MOST_AT_ADDRESS;
    if (!running || crowded || open.size() >= MOST) {
      throw ArrivalProblem.tooMany();
    }
    ScheduledExecutorService ticking = work();
    long now = System.nanoTime();
    List<ChangeStream> own =
        open.stream()
            .filter(each -> each.officialId().equals(officialId))
            .sorted(Comparator.comparingLong(each -> each.begun() - now))
            .toList();
    own.stream()
        .limit(Math.max(0, own.size() - MOST_OF_OFFICIAL + 1))
        .filter(open::remove)
        .forEach(each -> ticking.execute(each::replaced));
    String session = request.getSession(false).getId();
    StandingSessions.leaveAsItWas(request);
    var stream = new ChangeStream(officialId, session, address, open::remove);
    stream.begin(request, response);
    open.add(stream);
  }

  private ScheduledExecutorService work() {
    if (clockwork == null) {
      clockwork =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread thread = new Thread(work, "word of new work");
                thread.setDaemon(true);
                return thread;
              });
      clockwork.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
      announcements =
          new Announcements(database, Change.CHANNEL, this::announced, () -> all = true);
    }
    return clockwork;
  }

  private void announced(String what) {
    if (open.isEmpty()) {
      return;
    }
    if (changes.size() < MOST_CHANGES) {
      Change.of(what).ifPresent(changes::add);
    } else {
      all = true;
    }
  }

  private void tick() {
    try {
      tell();
    } catch (DataAccessException | TransactionException unreachable) {
      // Whatever it was is lost; they look again as soon as it can be asked who they are.
      all = true;
    } catch (RuntimeException fault) {
      LOG.error("ARRIVAL-002 who waits for word of new work is told a second later", fault);
    }
    try {
      beat();
    } catch (DataAccessException | TransactionException unreachable) {
      open.forEach(ChangeStream::beat);
    } catch (RuntimeException fault) {
      LOG.error("ARRIVAL-002 who waits for word of new work is told a second later", fault);
    }
  }

  private void tell() {
    List<Change> announced = List.copyOf(changes);
    announced.forEach(changes::remove);
    long now = System.nanoTime();
    boolean unheard = !heard() && now - looked >= UNHEARD;
    if (open.isEmpty() || announced.isEmpty() && !all && !unheard) {
      return;
    }
    boolean everybody = all || unheard;
    all = false;
    looked = now;
    List<ChangeStream> asked = List.copyOf(open);
    if (!everybody) {
      Set<UUID> told =
          concerned.by(
              announced, asked.stream().map(ChangeStream::officialId).collect(Collectors.toSet()));
      asked = asked.stream().filter(each -> told.contains(each.officialId())).toList();
    }
    living(asked).forEach(ChangeStream::changed);
  }

  private synchronized boolean heard() {
    return announcements != null && announcements.listening();
  }

  private void beat() {
    long now = System.nanoTime();
    if (now - beaten < BEAT) {
      return;
    }
    beaten = now;
    open.stream().filter(each -> now - each.begun() > LONGEST).toList().forEach(ChangeStream::end);
    living(open).forEach(ChangeStream::beat);
  }

  /** Those whose session still stands; all others end. */
  private List<ChangeStream> living(Collection<ChangeStream> asked) {
    List<ChangeStream> streams = new ArrayList<>(asked);
    if (streams.isEmpty()) {
      return streams;
    }
    Set<String> living =
        sessions.among(streams.stream().map(ChangeStream::sessionId).collect(Collectors.toSet()));
    streams.stream().filter(each -> !living.contains(each.sessionId())).forEach(ChangeStream::end);
    streams.removeIf(each -> !living.contains(each.sessionId()));
    return streams;
  }

  /** How many pages wait. */
  int size() {
    return open.size();
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (announcements != null) {
      announcements.close();
      announcements = null;
    }
    if (clockwork != null) {
      clockwork.shutdownNow();
      clockwork = null;
    }
    List.copyOf(open).forEach(ChangeStream::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
