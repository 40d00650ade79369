package vn.hoso.ballot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.procedure.BallotRule;
import vn.hoso.shared.AskersLanguage;

/** Puts votes into the words of whoever asks. */
@Component
class BallotViews {

  private final OwnDossiers own;
  private final AskedNames names;

  BallotViews(OwnDossiers own, AskedNames names) {
    this.own = own;
    this.names = names;
  }

  /** The caller has made sure that the official may read it. */
  BallotView of(CurrentUser by, Vote vote) {
    return of(by, vote, null);
  }

  /**
   * @param draft the asker's own; null for none
   */
  BallotView of(CurrentUser by, Vote vote, BallotDraft draft) {
    Ballot ballot = vote.ballot();
    Reckoning reckoning =
        ballot == null
            ? new Reckoning(null, false, List.of())
            : reckoning(vote.rule(), ballot.tally());
    return new BallotView(
        vote.step().id(),
        names.step(vote.step().stepName()),
        rule(vote.rule()),
        ballot == null ? null : ballot.tally(),
        vote.version(),
        ballot == null ? null : ballot.enteredByName(),
        ballot == null ? null : ballot.enteredAt(),
        ballot == null ? null : ballot.confirmedByName(),
        ballot == null ? null : ballot.confirmedAt(),
        reckoning.arithmetic(),
        reckoning.passes(),
        reckoning.problems(),
        ballot == null ? List.of() : contradicted(vote.rule(), ballot.tally()),
        ballot == null ? null : ballot.reason(),
        draft == null ? null : draft.typed(),
        draft == null ? 0 : draft.version(),
        actions(by, vote));
  }

  Reckoning reckoning(BallotRule rule, Tally tally) {
    var words = new BallotWords(rule);
    return new Reckoning(
        AskersLanguage.say(words.arithmetic(tally)),
        BallotArithmetic.passes(rule, tally),
        words.problems(tally).stream().map(AskersLanguage::say).toList());
  }

  private static BallotView.Rule rule(BallotRule rule) {
    return new BallotView.Rule(
        rule.name(),
        AskersLanguage.say(rule.label()),
        rule.base(),
        rule.share().toString(),
        AskersLanguage.say(rule.threshold()),
        rule.confidence() == Confidence.SOURCED,
        rule.note() == null ? null : AskersLanguage.say(rule.note()),
        rule.source(),
        rule.confidence());
  }

  private static List<String> contradicted(BallotRule rule, Tally tally) {
    return Stream.concat(rule.passes().stream(), rule.fails().stream())
        .filter(outcome -> !BallotArithmetic.bearsOut(rule, tally, outcome))
        .toList();
  }

  private List<String> actions(CurrentUser by, Vote vote) {
    boolean confirm =
        vote.ballot() != null
            && BallotPolicy.mayConfirm(
                own.on(by, vote.step().dossierId()), vote.step(), vote.ballot());
    return Stream.of(
            BallotPolicy.mayEnter(by, vote.step()) ? "enter" : null, confirm ? "confirm" : null)
        .filter(action -> action != null)
        .toList();
  }
}
