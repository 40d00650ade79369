package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a date costs, beside a floor (adding days with java.time, which knows no calendar) and a
 * peer (walking day by day with java.time), all in one run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DeadlineBenchmark {

  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);
  private static final TimeLimit SIXTY = TimeLimit.workingDays(60);

  private final WorkingCalendar calendar =
      ShippedCalendar.read().asVersion(new java.util.UUID(0, 1), java.time.Instant.EPOCH);
  private final PlainWalker walker = new PlainWalker(calendar);
  private final ManyClocks many = new ManyClocks();
  private final List<ClockEvent> events =
      List.of(
          ClockEvent.start(START, "khoản 4.3 Quy định thi hành Điều lệ Đảng"),
          ClockEvent.pause(START.plusDays(18), ClockEvent.Cause.APPLICANT, null, "Điều 16"),
          ClockEvent.resume(START.plusDays(29)),
          ClockEvent.pause(START.plusDays(58), ClockEvent.Cause.OTHER_AGENCY, null, "Điều 17"),
          ClockEvent.resume(START.plusDays(70)),
          ClockEvent.extend(START.plusDays(80), 30, ClockEvent.Cause.SUPERIOR, null, "khoản 4.3"));

  /** The date with its explanation in plain sentences. */
  @Benchmark
  public List<String> explainedDate() {
    return Deadlines.compute(SIXTY, calendar, events, AS_OF).explanation().vi();
  }

  /** The same date, walked to day by day, explaining nothing. */
  @Benchmark
  public LocalDate explainedDatePeer() {
    return walker.due(90, events);
  }

  /** As many days added as lie between the start and the date. */
  @Benchmark
  public LocalDate explainedDateFloor() {
    return events.get(0).date().plusDays(events.get(5).amount() + 110L);
  }

  @Benchmark
  public void manyDates(Blackhole hole) {
    for (int i = 0; i < ManyClocks.SIZE; i++) {
      hole.consume(Deadlines.dueOn(many.limits[i], calendar, many.events.get(i), AS_OF));
    }
  }

  @Benchmark
  public void manyDatesPeer(Blackhole hole) {
    for (int i = 0; i < ManyClocks.SIZE; i++) {
      hole.consume(walker.due(many.limits[i].amount(), many.events.get(i)));
    }
  }

  @Benchmark
  public void manyDatesFloor(Blackhole hole) {
    for (int i = 0; i < ManyClocks.SIZE; i++) {
      hole.consume(many.events.get(i).get(0).date().plusDays(many.limits[i].amount()));
    }
  }
}
