package vn.hoso.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.dossierlist.AwaitedAnswers;
import vn.hoso.dossierlist.AwaitedRow;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Exchange;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;

/**
 * The reconciliation of a quarter: what the dossiers of a body sent out and nobody answered. What
 * is awaited is said by the folders; it is read by who does the work of the part that looks for the
 * answer, or leads it, in the unit that holds that part.
 */
@Service
public class Unanswered {

  private final AwaitedAnswers answers;
  private final UnansweredPolicy policy;
  private final Procedures procedures;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Unanswered(
      AwaitedAnswers answers,
      UnansweredPolicy policy,
      Procedures procedures,
      ApplicationEventPublisher events,
      Clock clock) {
    this.answers = answers;
    this.policy = policy;
    this.procedures = procedures;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One page; every reading is told to the access log.
   *
   * @param quarter {@code 2026-Q4}; null for this one
   * @param cursor of the page before; null for the first
   * @param limit 1 to 500
   * @throws ReportingProblem REPORTING-006 (403), REPORTING-007 (400)
   */
  public UnansweredView page(
      CurrentUser by, @Nullable String quarter, @Nullable String cursor, int limit) {
    return read(by, quarter, cursor, limit, "unanswered", AskersLanguage::say);
  }

  /** As {@link #page}, for a sheet, in Vietnamese as every paper. */
  UnansweredView sheetPage(
      CurrentUser by, @Nullable String quarter, @Nullable String cursor, int limit) {
    return read(by, quarter, cursor, limit, "unanswered sheet", Text::vi);
  }

  private UnansweredView read(
      CurrentUser by,
      @Nullable String written,
      @Nullable String cursor,
      int limit,
      String what,
      Function<Text, String> said) {
    var rules = policy.rules(by);
    if (rules.isEmpty()) {
      throw ReportingProblem.looksForNoAnswers();
    }
    var today = LocalDate.now(clock);
    var quarter = Quarter.read(written, today);
    var until = quarter.until(today);
    var page = answers.page(by, rules, until, cursor, limit);
    var ids = page.items().stream().map(AwaitedRow::dossierId).toList();
    events.publishEvent(new DossiersRead(ids, by.officialId(), what));
    return new UnansweredView(
        quarter.toString(),
        until,
        page.items().stream().map(row -> line(row, until, said)).toList(),
        page.next());
  }

  private UnansweredLine line(AwaitedRow row, LocalDate until, Function<Text, String> said) {
    var procedure = procedures.revision(row.revisionId()).procedure();
    var what =
        policy.rule(row.slug(), row.rule()).map(Exchange.Awaited::label).orElse(procedure.name());
    return new UnansweredLine(
        row.dossierId(),
        row.code(),
        said.apply(procedure.name()),
        said.apply(what),
        row.personName(),
        row.keeperName(),
        row.sentTo(),
        row.sentOn(),
        ChronoUnit.DAYS.between(row.sentOn(), until),
        row.answeredOn());
  }
}
