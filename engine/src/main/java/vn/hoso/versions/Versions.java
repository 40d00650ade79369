package vn.hoso.versions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.comparison.Difference;
import vn.hoso.comparison.FolderComparison;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.AdministeredUnits;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.Text;
import vn.hoso.versions.VersionComparisonView.DifferenceSentence;
import vn.hoso.versions.VersionComparisonView.LimitPair;

/** The revisions of a procedure, for those who administer procedures or the system. */
@Service
@Transactional(readOnly = true)
class Versions {

  private static final int TOLD = 500;

  private final Procedures procedures;
  private final VersionRows rows;
  private final AdministeredUnits administered;
  private final Clock clock;

  Versions(Procedures procedures, VersionRows rows, AdministeredUnits administered, Clock clock) {
    this.procedures = procedures;
    this.rows = rows;
    this.administered = administered;
    this.clock = clock;
  }

  /**
   * @throws ProcedureProblem PROCEDURE-010 (403), PROCEDURE-001 (404)
   */
  public VersionsView of(CurrentUser by, String slug, Locale locale) {
    requireReader(by);
    ProcedureRevision current = procedures.current(slug, LocalDate.now(clock));
    return new VersionsView(
        slug,
        current.procedure().name().in(locale),
        exports(by),
        rows.of(slug, administered.of(by), current.id()));
  }

  /**
   * @param from number of the revision on the left
   * @param to of the one on the right
   * @throws ProcedureProblem PROCEDURE-010 (403), PROCEDURE-002 (404)
   */
  public VersionComparisonView compared(
      CurrentUser by, String slug, int from, int to, Locale locale) {
    requireReader(by);
    ProcedureRevision before = revision(slug, from);
    ProcedureRevision after = revision(slug, to);
    List<Difference> all =
        FolderComparison.of(procedures.folder(before.id()), procedures.folder(after.id()));
    return new VersionComparisonView(
        from,
        to,
        all.stream()
            .limit(TOLD)
            .map(
                each ->
                    new DifferenceSentence(each.kind(), each.file(), each.sentence().in(locale)))
            .toList(),
        Math.max(0, all.size() - TOLD),
        limits(before.procedure(), after.procedure(), locale));
  }

  /**
   * A revision as it was published, to be taken in elsewhere.
   *
   * @throws ProcedureProblem PROCEDURE-010 (403) to those who administer one committee alone,
   *     PROCEDURE-002 (404)
   */
  public ProcedureFolder folder(CurrentUser by, String slug, int number) {
    if (!exports(by)) {
      throw ProcedureProblem.notYours();
    }
    return procedures.folder(revision(slug, number).id());
  }

  private ProcedureRevision revision(String slug, int number) {
    return procedures.published().stream()
        .filter(each -> each.slug().equals(slug) && each.number() == number)
        .findFirst()
        .orElseThrow(ProcedureProblem::noRevision);
  }

  private static void requireReader(CurrentUser by) {
    if (!by.holds(Role.PROCEDURE_ADMIN) && !by.holds(Role.SYSTEM_ADMIN)) {
      throw ProcedureProblem.notYours();
    }
  }

  private boolean exports(CurrentUser by) {
    return by.holds(Role.SYSTEM_ADMIN) || administered.administersProceduresOfAll(by);
  }

  private static List<LimitPair> limits(Procedure before, Procedure after, Locale locale) {
    Map<String, Limit> then = limits(before);
    Map<String, Limit> now = limits(after);
    Set<String> places = new LinkedHashSet<>(now.keySet());
    places.addAll(then.keySet());
    List<LimitPair> pairs = new ArrayList<>();
    for (String place : places) {
      Limit one = then.get(place);
      Limit other = now.get(place);
      pairs.add(
          new LimitPair(
              (other == null ? one : other).label().in(locale),
              said(one, locale),
              said(other, locale)));
    }
    return pairs;
  }

  private record Limit(Text label, TimeLimit length) {}

  private static Map<String, Limit> limits(Procedure procedure) {
    Map<String, Limit> limits = new LinkedHashMap<>();
    for (Step step : procedure.steps()) {
      if (step.limit() != null) {
        limits.put(
            "step:" + step.id(), new Limit(new Text(step.name(), step.nameEn()), step.limit()));
      }
    }
    for (ProcedureLimit limit : procedure.limits()) {
      limits.put("limit:" + limit.name(), new Limit(limit.said(), limit.limit()));
    }
    return limits;
  }

  private static String said(Limit limit, Locale locale) {
    return limit == null ? null : new Text(limit.length().vi(), limit.length().en()).in(locale);
  }
}
