package vn.hoso.opening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Answer;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Tells tests where a dossier would go that a unit opens on a day, without opening one. */
@Component
public class RouteAnswers {

  private final Route route;
  private final Answers answers;
  private final Procedures procedures;
  private final Units units;

  RouteAnswers(Route route, Answers answers, Procedures procedures, Units units) {
    this.route = route;
    this.answers = answers;
    this.units = units;
    this.procedures = procedures;
  }

  /**
   * What the gateways of the process know from its start; empty where a body is missing, so that
   * nothing can be opened there.
   */
  public Optional<Map<String, Object>> known(String slug, UUID opener, LocalDate day) {
    return known(slug, opener, Map.of(), day);
  }

  /** The same, with these answers to what is asked; empty also where they do not fit. */
  public Optional<Map<String, Object>> known(
      String slug, UUID opener, Map<String, AnswerRequest> asked, LocalDate day) {
    try {
      return Optional.of(bodies(slug, opener, asked, day).known());
    } catch (DossierProblem missing) {
      return Optional.empty();
    }
  }

  public Optional<UnitView> unit(String slug, UUID opener, LocalDate day, PartCapacity capacity) {
    return bodies(slug, opener, Map.of(), day).unit(capacity);
  }

  private Route.Bodies bodies(
      String slug, UUID opener, Map<String, AnswerRequest> asked, LocalDate day) {
    ProcedureRevision revision = procedures.current(slug, day);
    Map<String, Answer> read = answers.read(revision.procedure().opening(), opener, asked);
    return route.bodies(new Openings.Place(units.get(opener, day), revision, read, day));
  }
}
