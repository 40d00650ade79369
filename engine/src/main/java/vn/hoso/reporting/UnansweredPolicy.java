package vn.hoso.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossierlist.AwaitedRule;
import vn.hoso.entrance.OfferedRooms;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Exchange;

/**
 * Who looks for which answers: whoever does the steps of the part that looks for them, and whoever
 * leads a unit, each in exactly the units where he does.
 */
@Component
class UnansweredPolicy implements OfferedRooms {

  static final String ROOM = "unanswered";

  private final Procedures procedures;

  UnansweredPolicy(Procedures procedures) {
    this.procedures = procedures;
  }

  @Override
  public Set<String> offered(CurrentUser by) {
    return rules(by).isEmpty() ? Set.of() : Set.of(ROOM);
  }

  /** Empty where none are for him. */
  List<AwaitedRule> rules(CurrentUser by) {
    return latest().values().stream()
        .flatMap(
            procedure ->
                procedure.exchange().awaited().stream()
                    .flatMap(answer -> kept(by, procedure, answer)))
        .distinct()
        .toList();
  }

  Optional<Exchange.Awaited> rule(String slug, String name) {
    return Optional.ofNullable(latest().get(slug)).stream()
        .flatMap(procedure -> procedure.exchange().awaited().stream())
        .filter(answer -> answer.name().equals(name))
        .findFirst();
  }

  private static Stream<AwaitedRule> kept(
      CurrentUser by, Procedure procedure, Exchange.Awaited answer) {
    var roles = procedure.rolesAt(answer.keeper());
    return by.positions().stream()
        .filter(held -> held.leads() || roles.contains(held.role()))
        .map(HeldPosition::unitId)
        .map(
            unit ->
                new AwaitedRule(
                    procedure.slug(),
                    answer.name(),
                    answer.sent(),
                    answer.answered(),
                    answer.keeper(),
                    unit,
                    answer.to() == null ? "" : answer.to()));
  }

  /** What is published last says what is looked for, of older dossiers, too. */
  private Map<String, Procedure> latest() {
    var latest = new LinkedHashMap<String, Procedure>();
    procedures.published().forEach(each -> latest.put(each.slug(), each.procedure()));
    return latest;
  }
}
