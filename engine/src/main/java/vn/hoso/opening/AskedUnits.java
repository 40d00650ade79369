package vn.hoso.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Question;
import vn.hoso.shared.Found;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The units that may be named at the opening, looked for by a few signs of their name. */
@Service
@Transactional(readOnly = true)
class AskedUnits {

  private static final int MOST = 20;

  /** So many are looked at: what the procedure is not for comes first where its name is shorter. */
  private static final int LOOKED_AT = 500;

  /**
   * @param aboveName the body directly above; null for none
   */
  record FittingUnit(UUID id, String name, @Nullable String code, @Nullable String aboveName) {}

  private final Procedures procedures;
  private final Answers answers;
  private final Units units;
  private final Clock clock;

  AskedUnits(Procedures procedures, Answers answers, Units units, Clock clock) {
    this.procedures = procedures;
    this.answers = answers;
    this.units = units;
    this.clock = clock;
  }

  /** Empty for who neither opens dossiers of the procedure nor takes dossiers in. */
  Found<FittingUnit> find(CurrentUser by, String slug, String name, UUID openerId, String text) {
    var opening = procedures.current(slug, today()).procedure().opening();
    var question = opening.asks(name).filter(Question::unit);
    boolean may = by.holds(Role.INTAKE_CLERK) || by.positions().stream().anyMatch(opening::admits);
    if (question.isEmpty() || !may) {
      return Found.of(List.of(), MOST);
    }
    var below = answers.within(question.get(), openerId);
    var found =
        question.get().units().stream()
            .sorted()
            .flatMap(kind -> units.search(kind, below, text, LOOKED_AT).stream())
            .filter(unit -> answers.fits(question.get(), openerId, unit.id()))
            .limit(MOST + 1L)
            .toList();
    return named(Found.of(found, MOST));
  }

  private Found<FittingUnit> named(Found<UnitView> found) {
    var above =
        units.names(
            found.items().stream().map(UnitView::parentId).filter(Objects::nonNull).toList(),
            today());
    return new Found<>(
        found.items().stream()
            .map(
                unit ->
                    new FittingUnit(
                        unit.id(), unit.name(), unit.code(), above.get(unit.parentId())))
            .toList(),
        found.more());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
