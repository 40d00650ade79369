package vn.hoso.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.casefile.DossierView.AgeView;
import vn.hoso.opening.AgeNote;
import vn.hoso.person.PersonView;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.AgeRule;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.state.WholeDossier;

/**
 * The rules of age as they stand for a dossier: on the day of the fact, or today while it waits.
 */
@Component
class AgeViews {

  private final Clock clock;

  AgeViews(Clock clock) {
    this.clock = clock;
  }

  /** None once it is decided: the question is over; none of a list. */
  List<AgeView> of(WholeDossier state, Procedure procedure, @Nullable PersonView person) {
    if (person == null || !state.status().undecided()) {
      return List.of();
    }
    return procedure.ages().stream()
        .map(rule -> AgeNote.of(person, rule, day(state, rule)))
        .map(note -> new AgeView(note.fits(), AskersLanguage.say(note.text())))
        .toList();
  }

  private LocalDate day(WholeDossier state, AgeRule rule) {
    return state.facts().stream()
        .filter(fact -> fact.name().equals(rule.fact()))
        .map(WholeDossier.Fact::date)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> LocalDate.now(clock));
  }
}
